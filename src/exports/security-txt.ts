import { absolute, urls } from '../urls.ts';

/** Where to report a security problem of the site, and the day on which this information expires: at most a year ahead. */
export interface SecurityContact {
  /** An address such as `mailto:desk@news.example` or `https://news.example/report`. */
  contact: string;
  /** `2027-06-30`. */
  expires: string;
}

/**
 * `/.well-known/security.txt` (RFC 9116, https://www.rfc-editor.org/rfc/rfc9116). Throws if the settings do not follow the RFC, because nobody
 * would notice that in the file. An expired day is accepted, because a build must not depend on its date.
 */
export function securityTxt({ contact, expires }: SecurityContact): string {
  if (!/^(?:mailto|https|tel):\S+$/u.test(contact))
    throw new Error(
      `src/site.ts: security.contact is “${contact}”: write an address that begins with mailto:, https: or tel:.`,
    );
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(expires) || Number.isNaN(Date.parse(expires)))
    throw new Error(`src/site.ts: security.expires is “${expires}”: write a day such as 2027-06-30.`);
  return `Contact: ${contact}\nExpires: ${expires}T00:00:00Z\nCanonical: ${absolute(urls.securityTxt())}\n`;
}

import { absolute, urls } from '../urls.ts';

/** Where to report a security problem of the site, and the day on which this information expires: at most a year ahead. */
interface SecurityContact {
  /** A URL such as `mailto:desk@news.example` or `https://news.example/report`. */
  contact: string;
  /** A day, such as `2027-06-30`. */
  expires: string;
}

/**
 * Returns `/.well-known/security.txt` (RFC 9116, https://www.rfc-editor.org/rfc/rfc9116). The values must come from the settings,
 * which are checked against the RFC when they are read. From the day in `expires` on, the site does not publish the file.
 */
export function securityTxt({ contact, expires }: SecurityContact): string {
  return `Contact: ${contact}\nExpires: ${expires}T00:00:00Z\nCanonical: ${absolute(urls.securityTxt())}\n`;
}

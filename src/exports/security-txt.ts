import { absolute, urls } from '../urls.ts';

/** Where to report a security problem, and until when this information is valid: at most a year. */
interface SecurityContact {
  /** Such as `mailto:desk@news.example` or `https://news.example/report`. */
  contact: string;
  /** Such as `2027-06-30`. From this day on, the site does not publish the file. */
  expires: string;
}

/**
 * Returns `/.well-known/security.txt` (https://www.rfc-editor.org/rfc/rfc9116). The values must come from the settings, which are
 * checked against this RFC when they are read.
 */
export function securityTxt({ contact, expires }: SecurityContact): string {
  return `Contact: ${contact}\nExpires: ${expires}T00:00:00Z\nCanonical: ${absolute(urls.securityTxt())}\n`;
}

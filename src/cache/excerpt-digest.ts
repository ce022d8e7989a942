import { digestOfBytes } from './digest.ts';

/**
 * Returns the digest of an excerpt for captures and `content/verified.json`: twelve hexadecimal digits of its SHA-256. The form
 * of letters (NFC) and the amount of white space do not change it.
 */
export const excerptDigest = (excerpt: string): string =>
  digestOfBytes(excerpt.normalize('NFC').replace(/\s+/gu, ' ').trim()).slice(0, 12);

import { digestOfBytes } from './digest.ts';

/**
 * Returns the digest of an excerpt for captures and `content/verified.json`: the first twelve hexadecimal digits of its SHA-256.
 * Before hashing, the text is brought to NFC and gets single spaces, so line breaks make no difference.
 */
export const excerptDigest = (excerpt: string): string =>
  digestOfBytes(excerpt.normalize('NFC').replace(/\s+/gu, ' ').trim()).slice(0, 12);

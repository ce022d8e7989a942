import { digestOfBytes } from './digest.ts';

/**
 * Returns the digest by which captures and `content/verified.json` name an excerpt: the first twelve hexadecimal digits of its
 * SHA-256. Before hashing, the text is brought to NFC, each run of white space becomes one space, and both ends are trimmed.
 */
export const excerptDigest = (excerpt: string): string =>
  digestOfBytes(excerpt.normalize('NFC').replace(/\s+/gu, ' ').trim()).slice(0, 12);

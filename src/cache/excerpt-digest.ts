import { digestOfBytes } from './digest.ts';

/** The first twelve digits of the SHA-256 of an excerpt, by which captures and verifications name it. Line breaks are spaces. */
export const excerptDigest = (excerpt: string): string =>
  digestOfBytes(excerpt.normalize('NFC').replace(/\s+/gu, ' ').trim()).slice(0, 12);

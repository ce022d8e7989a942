import { remembered } from '../remembered.ts';
import { singleSpaced } from '../single-spaced.ts';
import { digestOfBytes } from './digest.ts';

/**
 * Returns the digest of an excerpt for captures and `content/verified.json`: the first twelve hexadecimal digits of its SHA-256.
 * Before hashing, the text is brought to NFC and gets single spaces, so line breaks make no difference.
 */
export const excerptDigest: (excerpt: string) => string = remembered(excerpt =>
  digestOfBytes(singleSpaced(excerpt.normalize('NFC')).trim()).slice(0, 12),
);

import { createHash } from 'node:crypto';

/** Hexadecimal digits in a digest: 128 bits, enough to rule out collisions. */
const LENGTH = 32;

/**
 * Returns a digest of values, for cache keys. The values are written as JSON, so the digest ignores fields that are `undefined`
 * or functions, and the contents of maps and sets. Convert maps and sets to arrays first.
 */
export const digestOf = (...parts: unknown[]): string => digestOfBytes(JSON.stringify(parts));

/** Returns the first digits of the SHA-256 of bytes, or of a text in UTF-8. */
export const digestOfBytes = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, LENGTH);

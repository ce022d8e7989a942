import { createHash } from 'node:crypto';

/** Hexadecimal digits in a digest: 128 bits, enough to rule out collisions. */
const LENGTH = 32;

/**
 * Returns a digest of values as JSON, for cache keys. The users of the cache compute their keys: `corpus/article-key.ts`, `loader/page-key.ts`,
 * `share/cached-card.ts`, `search/write-index.ts`. Values that JSON omits (`undefined`, functions) and the contents of maps and sets
 * do not count.
 */
export const digestOf = (...parts: unknown[]): string => digestOfBytes(JSON.stringify(parts));

/** Returns a digest of bytes, or of a text in UTF-8. */
export const digestOfBytes = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, LENGTH);

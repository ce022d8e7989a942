import { createHash } from 'node:crypto';

/** Hexadecimal digits of a digest: 128 bits tell apart everything that is ever built. */
const LENGTH = 32;

/** A digest of values as JSON writes them. What JSON leaves out (`undefined`, functions) does not count, nor do maps and sets. */
export const digestOf = (...parts: unknown[]): string => digestOfBytes(JSON.stringify(parts));

/** A digest of bytes, or of a text in UTF-8. */
export const digestOfBytes = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, LENGTH);

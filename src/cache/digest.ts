import { createHash, hash } from 'node:crypto';
import { oncePerObject } from '../once-per-object.ts';
import { utf8 } from './utf8.ts';

/** A digest has this many hexadecimal digits. Its 128 bits are enough to rule out collisions. */
export const DIGEST_LENGTH = 32;

/**
 * Returns a digest of values, for cache keys. The values are written as JSON, so convert maps and sets to arrays first. The
 * digest ignores functions and fields that are `undefined`.
 */
export const digestOf = (...parts: unknown[]): string => digestOfBytes(JSON.stringify(parts));

/** Returns a digest of texts, of which only the last may have line breaks. JSON has none. */
export const digestOfLines = (...lines: string[]): string => digestOfBytes(lines.join('\n'));

/** Returns `digestOf` of an object. The digest stays in memory as long as the object, which must not change. */
export const digestOfObject = oncePerObject((object: object): string => digestOf(object));

/** Returns the digest of a whole that is given in parts: `digestOfBytes` of all parts together. */
export function digestOfParts(): { add(part: Uint8Array): void; end(): string } {
  const hash = createHash('sha256');
  return {
    add(part) {
      hash.update(part);
    },
    end: () => hash.digest('hex').slice(0, DIGEST_LENGTH),
  };
}

/** Returns the start of the SHA-256 of bytes, or of a text in UTF-8. */
export const digestOfBytes = (bytes: Uint8Array | string): string =>
  hash('sha256', typeof bytes === 'string' ? utf8(bytes) : bytes).slice(0, DIGEST_LENGTH);

import { writeSync } from 'node:fs';

/** Writes all bytes at the end of an open file. One call of the system may write only a part, for example on a nearly full disk. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let start = 0; start < bytes.length; ) start += writeSync(file, bytes, start);
}

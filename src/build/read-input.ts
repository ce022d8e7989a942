import { readFileSync, statSync } from 'node:fs';
import { digestOfBytes } from '../cache/digest.ts';

/**
 * Reads an input of a build. A file that this process has read already is read again only if its size, inode or time of last
 * change (ctime) differs. No program can set this time.
 *
 * A file that changed less than two seconds before it was read is always read again, because a later change could have the same
 * time. Throws if the file cannot be read. Reading is synchronous, because a promise for each of thousands of files takes several
 * times as long.
 */
export function readInput(path: string, isCode: boolean): InputFile {
  const { size, ino, mtimeMs, ctimeMs } = statSync(path);
  const changed = Math.max(mtimeMs, ctimeMs);
  const known = read.get(path);
  if (known && known.size === size && known.ino === ino && known.changed === changed) return known;
  const bytes = readFileSync(path);
  const names = isCode ? namesIn(bytes.toString()) : new Set<string>();
  const file = { size, ino, changed, digest: digestOfBytes(bytes), names };
  if (changed < Date.now() - TWO_SECONDS) read.set(path, file);
  else read.delete(path);
  return file;
}

const read = new Map<string, InputFile>();
const TWO_SECONDS = 2000;

/** Returns the parts of a text that have a dot inside, because these may be file names. */
export const namesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/[^\s'"`()<>/?#]+\.[^\s'"`()<>/?#]+/gu)].map(([name]) => name));

interface InputFile {
  size: number;
  ino: number;
  /** The later of the modification time and the time of last change (ctime), in ms since 1970. */
  changed: number;
  digest: string;
  /** The possible file names in the text of the file; empty if the file is not code. */
  names: ReadonlySet<string>;
}

import { readFileSync, statSync } from 'node:fs';
import { digestOfBytes } from '../cache/digest.ts';
import { TIME_PRECISION } from '../cache/file-clock.ts';

/**
 * Reads an input of a build, or returns the result of an earlier call if the file is unchanged: it has the same size, inode and
 * time. Throws if the file cannot be read.
 *
 * The result is not kept if the file changed less than two seconds ago. A second change could have the same time.
 *
 * Reading is synchronous, because promises for thousands of files take several times as long.
 */
export function readInput(path: string, isCode: boolean): InputFile {
  const { size, ino, mtimeMs, ctimeMs } = statSync(path);
  const changed = Math.max(mtimeMs, ctimeMs);
  const known = read.get(path);
  if (known && known.size === size && known.ino === ino && known.changed === changed) return known;
  const bytes = readFileSync(path);
  const names = isCode ? namesIn(bytes.toString()) : new Set<string>();
  const file = { size, ino, changed, digest: digestOfBytes(bytes), names };
  if (changed < Date.now() - TIME_PRECISION) read.set(path, file);
  else read.delete(path);
  return file;
}

const read = new Map<string, InputFile>();

/** Returns all words in a text that have a dot inside, such as `logo.svg`. They may be file names. */
export const namesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/[^\s'"`()<>/?#]+\.[^\s'"`()<>/?#]+/gu)].map(([name]) => name));

interface InputFile {
  size: number;
  ino: number;
  /** The modification time or the ctime, whichever is later, in ms since 1970. Programs can set only the modification time. */
  changed: number;
  digest: string;
  names: ReadonlySet<string>;
}

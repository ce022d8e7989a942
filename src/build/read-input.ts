import { readFile, stat } from 'node:fs/promises';
import { digestOfBytes } from '../cache/digest.ts';

/**
 * Reads an input, unless this process has read it and it is the same by size, inode and the time of its last change, which no program can set. A
 * file that changed within two seconds before it was read is always read again, since a later change could have the same time.
 */
export async function readInput(path: string, isCode: boolean): Promise<InputFile> {
  const { size, ino, mtimeMs, ctimeMs } = await stat(path);
  const changed = Math.max(mtimeMs, ctimeMs);
  const known = read.get(path);
  if (known && known.size === size && known.ino === ino && known.changed === changed) return known;
  const bytes = await readFile(path);
  const names = isCode ? namesIn(bytes.toString()) : new Set<string>();
  const file = { size, ino, changed, digest: digestOfBytes(bytes), names };
  if (changed < Date.now() - TWO_SECONDS) read.set(path, file);
  else read.delete(path);
  return file;
}

const read = new Map<string, InputFile>();
const TWO_SECONDS = 2000;

/** What may be names of files in a text. */
export const namesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/[^\s'"`()<>/?#]+\.[^\s'"`()<>/?#]+/gu)].map(([name]) => name));

interface InputFile {
  size: number;
  ino: number;
  /** When its content, name or times last changed, in ms since 1970. */
  changed: number;
  digest: string;
  /** What may be names of files in it, if it is code. */
  names: ReadonlySet<string>;
}

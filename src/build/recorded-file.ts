import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfBytes } from '../cache/digest.ts';
import { TIME_PRECISION } from '../cache/file-clock.ts';

/**
 * Returns the records of files in a folder. Reads a file only if `digestOf` does not return its digest. Throws if a file is
 * missing. Each record is made when it is asked for, because a large site has hundreds of thousands of files.
 */
export function* recordFiles(
  folder: string,
  paths: string[],
  digestOf: (path: string) => string | undefined = () => undefined,
): Generator<RecordedFile> {
  const sizes = new Float64Array(paths.length);
  const times = new Float64Array(paths.length);
  const inodes = new Float64Array(paths.length);
  for (const [index, path] of paths.entries()) {
    const { size, mtimeMs, ino } = statSync(join(folder, path));
    sizes[index] = size;
    times[index] = mtimeMs;
    inodes[index] = ino;
  }
  const newest = times.reduce((latest, time) => Math.max(latest, time), 0);
  for (const [index, path] of paths.entries()) {
    const time = times[index] ?? 0;
    yield {
      path,
      digest: digestOf(path) ?? digestOfBytes(readFileSync(join(folder, path))),
      size: sizes[index] ?? 0,
      modified: time < newest - TIME_PRECISION ? time : null,
      inode: inodes[index] ?? 0,
    };
  }
}

/** Does the folder have this file, with the recorded content? */
export const isAsRecorded = (folder: string, file: RecordedFile): boolean =>
  comparedFile(folder, file) !== null;

/**
 * Compares a file of the folder with its record.
 * - `untouched`: size, time and inode are as recorded. The content is not read, as in Git’s index
 *   (https://git-scm.com/docs/racy-git).
 * - `same-bytes`: the content is read and has the recorded digest, for example after the site was copied.
 * - `null`: the content differs, or the file is missing.
 */
export function comparedFile(
  folder: string,
  { path, digest, size, modified, inode }: RecordedFile,
): 'untouched' | 'same-bytes' | null {
  const found = statSync(join(folder, path), { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== size) return null;
  if (isUntouched(found, { size, modified, inode })) return 'untouched';
  return digestOfBytes(readFileSync(join(folder, path))) === digest ? 'same-bytes' : null;
}

/** Is a file `untouched` (see `comparedFile`)? Two hard links to a file are untouched, or neither is. */
export const isUntouched = (
  found: Stats,
  { size, modified, inode }: Omit<RecordedFile, 'path' | 'digest'>,
): boolean => modified !== null && found.size === size && found.mtimeMs === modified && found.ino === inode;

/** The recorded state of a file. A later build compares the file with it. */
export interface RecordedFile {
  path: string;
  digest: string;
  /** In bytes. */
  size: number;
  /**
   * The modification time, in ms since 1970. `null` if the newest recorded file is at most two seconds newer: a later change of
   * this file could then have the same time. Only file times are compared, so the clock of the machine does not matter.
   */
  modified: number | null;
  inode: number;
}

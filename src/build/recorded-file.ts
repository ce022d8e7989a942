import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfBytes } from '../cache/digest.ts';
import { pathFrom } from '../paths.ts';

/** All files below a folder as paths relative to it, with `/` between folders on every system. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => pathFrom(folder, join(parentPath, name)));

/** Records files of a folder, each with its digest where that is known already. */
export function recordFiles(folder: string, files: { path: string; digest?: string }[]): RecordedFile[] {
  const stats = files.map(({ path }) => statSync(join(folder, path)));
  const newest = stats.reduce((latest, { mtimeMs }) => Math.max(latest, mtimeMs), 0);
  return files.map(({ path, digest }, index) => {
    const { size = 0, mtimeMs = 0, ino = 0 } = stats[index] ?? {};
    return {
      path,
      digest: digest ?? digestOfBytes(readFileSync(join(folder, path))),
      size,
      modified: mtimeMs < newest - GRANULARITY ? mtimeMs : null,
      inode: ino,
    };
  });
}

/** Is a file of the folder as it was recorded? */
export const isAsRecorded = (folder: string, file: RecordedFile): boolean =>
  comparedFile(folder, file) !== null;

/**
 * Compares a file of the folder with its record. Size, time and inode decide if all are as recorded, as in Git’s index
 * (https://git-scm.com/docs/racy-git): the file is `untouched`. Otherwise the digest of the content does, as after the site was copied: the file has the
 * `same-bytes`. `null` if it has not.
 */
export function comparedFile(
  folder: string,
  { path, digest, size, modified, inode }: RecordedFile,
): 'untouched' | 'same-bytes' | null {
  const found = statSync(join(folder, path), { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== size) return null;
  if (modified !== null && found.mtimeMs === modified && found.ino === inode) return 'untouched';
  return digestOfBytes(readFileSync(join(folder, path))) === digest ? 'same-bytes' : null;
}

/** The coarsest unit in which a file system counts the time of a file (FAT), in ms. */
const GRANULARITY = 2000;

export interface RecordedFile {
  /** Relative to the folder. */
  path: string;
  digest: string;
  /** In bytes. */
  size: number;
  /**
   * When it was written, in ms since 1970; `null` if it is so new that a later change might have the same time. All times come from the
   * clock of the file system.
   */
  modified: number | null;
  inode: number;
}

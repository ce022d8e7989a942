import { readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keeps the modification times of unchanged files. For each of `paths`, compares the file in the new site (`next`) with the file
 * in the previous site. If their bytes are equal, the new file gets the modification time of the previous file. Web servers
 * compute ETags from this time, and programs that copy a site compare it. So nobody fetches or copies an unchanged file again.
 */
export function keepTimes(previous: string, next: string, paths: string[]): void {
  for (const path of paths) {
    const [file, other] = [join(next, path), join(previous, path)];
    const [now, before] = [statSync(file), statSync(other, { throwIfNoEntry: false })];
    if (before?.isFile() !== true || before.size !== now.size || before.mtimeMs === now.mtimeMs) continue;
    if (readFileSync(file).equals(readFileSync(other))) utimesSync(file, before.atime, before.mtime);
  }
}

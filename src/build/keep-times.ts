import { readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keeps modification times: each file of the new site (`next`) at one of `paths` gets the time of the file at the same path in
 * the previous site, if both files have the same bytes. Web servers compute ETags from the modification time, and programs that
 * copy a site compare this time. So nobody fetches or copies an unchanged file again.
 */
export function keepTimes(previous: string, next: string, paths: string[]): void {
  for (const path of paths) {
    const [file, other] = [join(next, path), join(previous, path)];
    const [now, before] = [statSync(file), statSync(other, { throwIfNoEntry: false })];
    if (before?.isFile() !== true || before.size !== now.size || before.mtimeMs === now.mtimeMs) continue;
    if (readFileSync(file).equals(readFileSync(other))) utimesSync(file, before.atime, before.mtime);
  }
}

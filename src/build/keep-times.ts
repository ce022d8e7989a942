import { readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives each of these files of a new site that has the bytes of the same file of the previous site its modification time too. Web servers compute ETags
 * from it, and programs that copy a site compare it: so nobody fetches or copies again what has not changed.
 */
export function keepTimes(previous: string, next: string, paths: string[]): void {
  for (const path of paths) {
    const [file, other] = [join(next, path), join(previous, path)];
    const [now, before] = [statSync(file), statSync(other, { throwIfNoEntry: false })];
    if (before?.isFile() !== true || before.size !== now.size || before.mtimeMs === now.mtimeMs) continue;
    if (readFileSync(file).equals(readFileSync(other))) utimesSync(file, before.atime, before.mtime);
  }
}

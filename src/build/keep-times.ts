import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Gives each file of a new site that has the bytes of the same file of the previous site its modification time too. Web servers compute ETags
 * from it, and programs that copy a site compare it: so nobody fetches or copies again what has not changed.
 */
export function keepTimes(previous: string, next: string): void {
  for (const entry of readdirSync(next, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const other = join(previous, relative(next, file));
    const [now, before] = [statSync(file), statSync(other, { throwIfNoEntry: false })];
    // A restored file is a hard link to the previous one.
    if (before?.isFile() !== true || before.size !== now.size || before.mtimeMs === now.mtimeMs) continue;
    if (readFileSync(file).equals(readFileSync(other))) utimesSync(file, before.atime, before.mtime);
  }
}

import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives each unchanged file of the new site (`next`) the modification time of the same file in the previous site. Unchanged means
 * equal bytes.
 *
 * Web servers compute ETags from this time, and programs that copy a site compare it. So an unchanged file is not fetched or
 * copied again.
 */
export function keepTimes(previous: string, next: string, paths: string[]): void {
  if (!existsSync(previous)) return;
  for (const path of paths) {
    const [file, other] = [join(next, path), join(previous, path)];
    const before = statSync(other, { throwIfNoEntry: false });
    if (before?.isFile() !== true) continue;
    const now = statSync(file);
    if (before.size !== now.size || before.mtimeMs === now.mtimeMs) continue;
    if (readFileSync(file).equals(readFileSync(other))) utimesSync(file, before.atime, before.mtime);
  }
}

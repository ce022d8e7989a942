import { chmodSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/**
 * Writes a file in one step: nobody ever reads half of it, whenever the process ends.
 *
 * Contract: missing folders are made. A file that is there keeps its permissions; where the path is a symbolic link, the file that it leads to
 * is written and the link stays. Throws the system's error, and leaves nothing behind, where it cannot write.
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const target = targetOf(path);
  mkdirSync(dirname(target.path), { recursive: true });
  const aside = join(dirname(target.path), `.${basename(target.path)}.${process.pid}.${threadId}`);
  try {
    writeFileSync(aside, content);
    if (target.mode !== null) chmodSync(aside, target.mode);
    renameSync(aside, target.path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** The file to write, and its permissions if it is there. */
function targetOf(path: string): { path: string; mode: number | null } {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return { path, mode: null };
  if (!found.isSymbolicLink()) return { path, mode: found.mode };
  const real = realpathSync(path);
  return { path: real, mode: lstatSync(real).mode };
}

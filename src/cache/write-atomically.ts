import { chmodSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/**
 * Writes a file in one step, by a rename: readers see the old content or the new content, even if the process is killed.
 *
 * Contract: missing folders are created. An existing file keeps its permissions. If the path is a symbolic link, the target is
 * written and the link stays. If the file cannot be written, the system’s error is thrown and no temporary file remains.
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const target = targetOf(path);
  mkdirSync(dirname(target.path), { recursive: true });
  const temporary = join(dirname(target.path), `.${basename(target.path)}.${process.pid}.${threadId}`);
  try {
    writeFileSync(temporary, content);
    if (target.mode !== null) chmodSync(temporary, target.mode);
    renameSync(temporary, target.path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** The file to write, and its permissions if it exists. */
function targetOf(path: string): { path: string; mode: number | null } {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return { path, mode: null };
  if (!found.isSymbolicLink()) return { path, mode: found.mode };
  const real = realpathSync(path);
  return { path: real, mode: lstatSync(real).mode };
}

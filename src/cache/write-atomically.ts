import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/**
 * Writes a file in one step, by a rename: other processes see the old or the new content, even if this process is killed.
 *
 * `content` may be a function that writes into the open file.
 *
 * Contract: creates missing folders. An existing file keeps its permissions. If the path is a symbolic link, writes the target of
 * the link. If the file cannot be written, throws the system’s error and leaves no temporary file.
 */
export function writeAtomically(path: string, content: string | Uint8Array | ((file: number) => void)): void {
  const target = targetOf(path);
  mkdirSync(dirname(target.path), { recursive: true });
  const temporary = join(dirname(target.path), `.${basename(target.path)}.${process.pid}.${threadId}`);
  try {
    if (typeof content === 'function') writeInto(temporary, content);
    else writeFileSync(temporary, content);
    if (target.mode !== null) chmodSync(temporary, target.mode);
    renameSync(temporary, target.path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeInto(path: string, write: (file: number) => void): void {
  const file = openSync(path, 'w');
  try {
    write(file);
  } finally {
    closeSync(file);
  }
}

function targetOf(path: string): { path: string; mode: number | null } {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return { path, mode: null };
  if (!found.isSymbolicLink()) return { path, mode: found.mode };
  const real = realpathSync(path);
  return { path: real, mode: lstatSync(real).mode };
}

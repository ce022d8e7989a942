import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Locks a file for this process until `release` is called or the process ends, however it ends. Throws a sentence where another has it.
 *
 * SQLite asks the operating system for the lock, and that takes it back from a process that is gone; so there is no left-over lock to judge,
 * and no moment in which two could take it (https://sqlite.org/lockingv3.html).
 */
export function lock(path: string): { release(): void } {
  mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (!isLocked(error)) throw error;
    throw new Error(`Another build of this site is at work${owner(path)}: wait until it is done.`);
  }
  writeFileSync(ownerOf(path), String(process.pid));
  return { release: () => database.close() };
}

/** Beside the lock stands who has it, for the message alone. */
const ownerOf = (path: string) => `${path}-by`;

function owner(path: string): string {
  try {
    return ` (process ${readFileSync(ownerOf(path), 'utf8')})`;
  } catch {
    return '';
  }
}

/** SQLITE_BUSY (https://sqlite.org/rescode.html#busy). */
const isLocked = (error: unknown) => error instanceof Error && 'errcode' in error && error.errcode === 5;

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Locks a file for this process. The lock ends when `release` is called or when the process ends, even if it crashes. Throws if
 * another process has the lock.
 *
 * SQLite asks the operating system for the lock, and the system releases it when the process ends. So a lock never outlives its
 * process, and two processes never have the lock at once (https://sqlite.org/lockingv3.html).
 */
export function lockBuild(path: string): { release(): void } {
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

/** The file with the id of the process that got the lock last. Only the error message uses this id. */
const ownerOf = (path: string) => `${path}-by`;

function owner(path: string): string {
  try {
    return ` (process ${readFileSync(ownerOf(path), 'utf8')})`;
  } catch {
    return '';
  }
}

/** Is this SQLite’s error SQLITE_BUSY (https://sqlite.org/rescode.html#busy): does another connection have the lock? */
const isLocked = (error: unknown) => error instanceof Error && 'errcode' in error && error.errcode === 5;

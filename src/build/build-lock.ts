import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Locks a file for this process until `release` is called. Throws if the file is locked already.
 *
 * SQLite takes a lock of the operating system (https://sqlite.org/lockingv3.html). The system releases it when the process ends,
 * even after a crash.
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

/** The file with the id of the last process that took the lock. Only the error message uses this id. */
const ownerOf = (path: string) => `${path}-by`;

function owner(path: string): string {
  try {
    return ` (process ${readFileSync(ownerOf(path), 'utf8')})`;
  } catch {
    return '';
  }
}

/** Is this SQLite’s error SQLITE_BUSY (https://sqlite.org/rescode.html#busy)? */
const isLocked = (error: unknown) => error instanceof Error && 'errcode' in error && error.errcode === 5;

import type { LockRow } from '../ids/lock-row.ts';
import { START } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import type { TextFile } from './content-files.ts';
import { lockSchema } from './schema/registry.ts';
import { readJson } from './yaml/read-json.ts';
import type { Locate } from './yaml/yaml-places.ts';

/** Reads the rows of a lock file. A missing file gives no rows. An invalid file gives no rows and at least one problem. */
export function readLock(lock: TextFile | null): Lock {
  if (lock === null) return { rows: [], isRead: true, locate: () => START, problems: [] };
  const { value, locate, problems } = readJson(lock.text, lockSchema);
  return { rows: value ?? [], isRead: value !== null, locate, problems };
}

/** Returns the text of a lock file, with one row per line, so that a diff shows what changed. */
export function lockFileText(rows: LockRow[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map(row => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`;
}

interface Lock {
  rows: LockRow[];
  isRead: boolean;
  locate: Locate;
  problems: LocalProblem[];
}

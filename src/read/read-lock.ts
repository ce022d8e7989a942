import type { LockRow } from '../ids/assign.ts';
import type { Problem } from './problems.ts';
import type { TextFile } from './registry.ts';
import { lockSchema } from './schema/registry.ts';
import { readYaml } from './yaml.ts';

/** Reads the rows of a lock (JSON is YAML, and so its faults have places too). A missing file is an empty lock. */
export function readLock(lock: TextFile | null): { rows: LockRow[]; problems: Problem[] } {
  if (lock === null) return { rows: [], problems: [] };
  const { value, problems } = readYaml(lock.text, lockSchema, 'registry');
  return { rows: value ?? [], problems: problems.map(problem => ({ ...problem, file: lock.file })) };
}

/** One row a line, sorted: a diff of the lock shows what changed. */
export function writeLock(rows: LockRow[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map(row => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`;
}

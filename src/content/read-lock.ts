import type { LockRow } from '../ids/lock-row.ts';
import { START } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import type { TextFile } from './content-files.ts';
import { lockSchema } from './schema/registry.ts';
import { readYaml, type YamlResult } from './yaml/read-yaml.ts';
import type { Locate } from './yaml/yaml-places.ts';

/**
 * Reads the rows of a lock. A missing file has no rows. The file is read as JSON, which is fast. Only if it has a problem, or a place in it is
 * needed, is it read again as YAML, which gives places: every JSON file is also YAML.
 */
export function readLock(lock: TextFile | null): Lock {
  if (lock === null) return { rows: [], isRead: true, locate: () => START, problems: [] };
  let read: YamlResult<LockRow[]> | undefined;
  const yaml = () => {
    read ??= readYaml(lock.text, lockSchema, 'registry');
    return read;
  };
  const rows = lockSchema.safeParse(fromJson(lock.text)).data;
  if (rows) return { rows, isRead: true, locate: (...at) => yaml().locate(...at), problems: [] };
  const { value, locate, problems } = yaml();
  return { rows: value ?? [], isRead: value !== null, locate, problems };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Writes one row per line, so that a diff of the lock shows what changed. */
export function writeLock(rows: LockRow[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map(row => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`;
}

interface Lock {
  rows: LockRow[];
  /** Could the file be read? If not, `problems` says why. */
  isRead: boolean;
  locate: Locate;
  problems: LocalProblem[];
}

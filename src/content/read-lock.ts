import type { LockRow } from '../ids/assign.ts';
import { START } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import type { TextFile } from './content-files.ts';
import { lockSchema } from './schema/registry.ts';
import { type Locate, readYaml, type YamlResult } from './yaml/read-yaml.ts';

/**
 * Reads the rows of a lock; a missing file is an empty one. JSON is YAML, which gives its faults their places and is only read for those:
 * it takes a tenth of the time of an article.
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

/** One row a line, sorted: a diff of the lock shows what changed. */
export function writeLock(rows: LockRow[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map(row => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`;
}

interface Lock {
  rows: LockRow[];
  /** If not, `problems` says why. */
  isRead: boolean;
  locate: Locate;
  problems: LocalProblem[];
}

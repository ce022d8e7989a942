import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import type { TextFile } from './content-files.ts';
import type { SpeakerData } from './schema/registry.ts';
import { type StatementData, statementsSchema } from './schema/statements.ts';
import { readYaml } from './yaml/read-yaml.ts';

/**
 * Reads statements.yaml.
 *
 * Contract: `file` is `undefined` if the project has no such file; then there are no statements. `file` is `null` if the file
 * could not be read, which `readContent` has reported. `speakers` has the rows of speakers.yaml. It is `null` if that file could
 * not be read; then no speaker is reported as unknown.
 */
export function readStatements(
  file: TextFile | null | undefined,
  speakers: ReadonlyMap<string, SpeakerData> | null,
): Statements {
  if (!file) return { rows: new Map(), isRead: file === undefined, problems: [] };
  const { value, locate, problems } = readYaml(file.text, statementsSchema, 'registry');
  const rows = new Map(Object.entries(value ?? {}));
  const unknown = [...rows].flatMap(([id, { speaker }]) =>
    speakers === null || speakers.has(speaker)
      ? []
      : [report('unknown-speaker', locate([id, 'speaker']), { speaker, label: null, now: null })],
  );
  return {
    rows,
    isRead: value !== null,
    problems: [...problems, ...unknown].map(problem => ({ ...problem, file: file.file })),
  };
}

interface Statements {
  rows: ReadonlyMap<string, StatementData>;
  /** Also `true` if the project has no such file. */
  isRead: boolean;
  problems: Problem[];
}

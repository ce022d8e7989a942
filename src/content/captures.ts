import type { Problem } from '../problems/problem.ts';
import type { CaptureFile, TextFile } from './content-files.ts';
import { type CaptureData, captureSchema, type VerifiedRow, verifiedSchema } from './schema/capture.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** Reads the files of content/captures, each by its id. One that cannot be read is `null`, and its problems are reported. */
export function readCaptures(files: CaptureFile[]): { captures: Captures; problems: Problem[] } {
  const problems: Problem[] = [];
  const captures = new Map(
    files.map(({ id, file }) => {
      const read = captureSchema.safeParse(fromJson(file.text)).data ?? null;
      if (!read) problems.push(...problemsOf(file, captureSchema));
      return [id, read] as const;
    }),
  );
  return { captures, problems };
}

/** Reads content/verified.json. A missing file has no rows. */
export function readVerified(file: TextFile | null): { rows: VerifiedRow[]; problems: Problem[] } {
  if (file === null) return { rows: [], problems: [] };
  const rows = verifiedSchema.safeParse(fromJson(file.text)).data;
  return rows ? { rows, problems: [] } : { rows: [], problems: problemsOf(file, verifiedSchema) };
}

/** Sorted by URL and excerpt, one row a line, so that a diff shows what changed. */
export function writeVerified(rows: VerifiedRow[]): string {
  const sorted = [...rows].sort(
    (one, other) => compare(one.url, other.url) || compare(one.excerpt, other.excerpt),
  );
  const lines = sorted.map(({ url, excerpt, outcome, since, at, to, difference }) =>
    JSON.stringify({ url, excerpt, outcome, since, at, to, difference }),
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.map(line => `  ${line}`).join(',\n')}\n]\n`;
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** YAML gives the places of mistakes in JSON. */
function problemsOf(file: TextFile, schema: Parameters<typeof readYaml>[1]): Problem[] {
  return readYaml(file.text, schema, 'registry').problems.map(problem => ({ ...problem, file: file.file }));
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The captures by their id; `null` for a file that cannot be read. */
export type Captures = ReadonlyMap<string, CaptureData | null>;

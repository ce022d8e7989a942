import type { Problem } from '../problems/problem.ts';
import type { CaptureFile, TextFile } from './content-files.ts';
import { type CaptureData, captureSchema, type VerifiedRow, verifiedSchema } from './schema/capture.ts';
import { readJson } from './yaml/read-json.ts';

/** Reads the records of content/captures, by their ids. An invalid record is `null`, and its problems are returned. */
export function readCaptures(files: CaptureFile[]): { captures: Captures; problems: Problem[] } {
  const problems: Problem[] = [];
  const captures = new Map(
    files.map(({ id, file }) => {
      const { value, problems: found } = readJson(file.text, captureSchema);
      problems.push(...found.map(problem => ({ ...problem, file: file.file })));
      return [id, value] as const;
    }),
  );
  return { captures, problems };
}

/** Reads content/verified.json. A missing file gives no rows. An invalid file gives no rows and at least one problem. */
export function readVerified(file: TextFile | null): { rows: VerifiedRow[]; problems: Problem[] } {
  if (file === null) return { rows: [], problems: [] };
  const { value, problems } = readJson(file.text, verifiedSchema);
  return { rows: value ?? [], problems: problems.map(problem => ({ ...problem, file: file.file })) };
}

/** Returns the text of content/verified.json: one row per line, sorted by URL and excerpt, so that a diff shows what changed. */
export function verifiedFileText(rows: VerifiedRow[]): string {
  const sorted = [...rows].sort(
    (one, other) => compare(one.url, other.url) || compare(one.excerpt, other.excerpt),
  );
  const lines = sorted.map(({ url, excerpt, outcome, since, at, asked, to, difference }) =>
    JSON.stringify({ url, excerpt, outcome, since, at, asked, to, difference }),
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.map(line => `  ${line}`).join(',\n')}\n]\n`;
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The key of a row of content/verified.json. `digest` is the `excerptDigest` of its excerpt. */
export const verifiedKey = (url: string, digest: string): string => `${url} ${digest}`;

/** The records of captures by id; `null` for an invalid record. */
export type Captures = ReadonlyMap<string, CaptureData | null>;

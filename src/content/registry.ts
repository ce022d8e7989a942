import type { z } from 'zod';
import type { LocalProblem, Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import type { RegistryFiles, TextFile } from './content-files.ts';
import { checkPublished, readPublishedIds } from './published.ts';
import { readStatements } from './read-statements.ts';
import type { Registry } from './registry-tables.ts';
import { outletsSchema, speakersSchema } from './schema/registry.ts';
import { type TopicData, topicsSchema } from './schema/topics.ts';
import { readYaml } from './yaml/read-yaml.ts';
import type { Locate } from './yaml/yaml-places.ts';

/**
 * Reads outlets.yaml, speakers.yaml, statements.yaml, topics.yaml and published.json. The registry also gets `images`, which
 * articles can show, and `checks` of evidence. An invalid file gives no rows. A missing outlets.yaml or speakers.yaml is no
 * problem here, because `readContent` has reported it. The other files are optional.
 */
export function readRegistry(
  files: RegistryFiles,
  images: Registry['images'] = NO_IMAGES,
  checks: Registry['checks'] = NO_CHECKS,
): { registry: Registry; problems: Problem[] } {
  const outlets = readNames(files.outlets, outletsSchema);
  const speakers = readNames(files.speakers, speakersSchema);
  const statements = readStatements(files.statements, speakers.isRead ? speakers.rows : null);
  const topics = readTopics(files.topics ?? null);
  const published = readPublishedIds(files.published ?? null);
  const registry = {
    images,
    checks,
    outlets: outlets.rows,
    speakers: speakers.rows,
    statements: statements.rows,
    topics: topics.rows,
    former: { outlets: outlets.former, speakers: speakers.former },
    complete: { outlets: outlets.isRead, speakers: speakers.isRead, statements: statements.isRead },
    published: published.names,
  };
  return {
    registry,
    problems: [
      ...outlets.problems,
      ...speakers.problems,
      ...statements.problems,
      ...topics.problems,
      ...published.problems,
      ...checkPublished(published, registry),
    ],
  };
}

/** Reads topics.yaml. A missing file is no problem, because a topic needs no row. */
function readTopics(file: TextFile | null): { rows: ReadonlyMap<string, TopicData>; problems: Problem[] } {
  if (file === null) return { rows: new Map(), problems: [] };
  const { value, problems } = readYaml(file.text, topicsSchema, 'registry');
  return {
    rows: new Map(Object.entries(value ?? {})),
    problems: problems.map(problem => ({ ...problem, file: file.file })),
  };
}

const NO_IMAGES = { get: () => undefined };
const NO_CHECKS = { capture: () => undefined, newest: () => undefined, newestOf: () => undefined };

function readNames<T extends { formerly?: string[] | undefined }>(
  file: TextFile | null,
  schema: z.ZodType<Record<string, T>>,
): Names<T> {
  if (file === null) return { rows: new Map(), former: new Map(), isRead: false, problems: [] };
  const before = readBefore.get(file) as Names<T> | undefined;
  if (before) return before;
  const { value, locate, problems } = readYaml(file.text, schema, 'registry');
  const rows = new Map(Object.entries(value ?? {}));
  const former = new Map<string, string>();
  const clashes = [...rows].flatMap(([id, { formerly = [] }]) =>
    formerly.flatMap((old, index): LocalProblem[] => {
      const owner = rows.has(old) ? old : former.get(old);
      former.set(old, id);
      return owner === undefined ? [] : [clash(old, owner, id, locate, index)];
    }),
  );
  const names: Names<T> = {
    rows,
    former,
    isRead: value !== null,
    problems: [...problems, ...clashes].map(problem => ({ ...problem, file: file.file })),
  };
  readBefore.set(file, names);
  return names;
}

/**
 * The results of `readNames`. While a file does not change, `npm run dev` passes the same `TextFile` object and gets the same
 * result.
 */
const readBefore = new WeakMap<TextFile, object>();

function clash(old: string, owner: string, id: string, locate: Locate, index: number): LocalProblem {
  const because =
    owner === id
      ? 'it cannot be its own former name'
      : owner === old
        ? 'it is the id of another row'
        : `it is a former name of \`${owner}\` as well`;
  return report('duplicate-slug', locate([id, 'formerly', index]), { name: id, old, because });
}

interface Names<T> {
  rows: ReadonlyMap<string, T>;
  former: ReadonlyMap<string, string>;
  isRead: boolean;
  problems: Problem[];
}

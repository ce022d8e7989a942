import { START } from '../problems/place.ts';
import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { didYouMean } from '../problems/suggest.ts';
import type { TextFile } from './content-files.ts';
import type { PublishedNames, Registry } from './registry-tables.ts';
import { publishedSchema } from './schema/registry.ts';
import { type Locate, readYaml } from './yaml/read-yaml.ts';

/** Reads content/published.json: the outlets and speakers that have had a page. A missing file means none. */
export function readPublished(file: TextFile | null): Published {
  const none = { outlets: [], speakers: [] };
  if (file === null) return { names: none, file: '', locate: () => START, problems: [] };
  const { value, locate, problems } = readYaml(file.text, publishedSchema, 'registry');
  return {
    names: value ?? none,
    file: file.file,
    locate,
    problems: problems.map(problem => ({ ...problem, file: file.file })),
  };
}

/** Finds ids that have had a page and are now neither current nor former ids in the registry. */
export function checkPublished(
  { names, file, locate }: Published,
  { outlets, speakers, former, complete }: Omit<Registry, 'published'>,
): Problem[] {
  const known = { outlets, speakers };
  return (['outlets', 'speakers'] as const).flatMap(kind =>
    names[kind].flatMap((id, index): Problem[] =>
      !complete[kind] || known[kind].has(id) || former[kind].has(id)
        ? []
        : [
            {
              file,
              ...report('lost-id', locate([kind, index]), {
                message: `\`${id}\` has had a page and is missing from ${kind}.yaml${didYouMean(id, known[kind].keys()) || '.'} ${BACK}`,
              }),
            },
          ],
    ),
  );
}

const BACK =
  'Restore it; if it has a new id, write the old one under its `formerly`; if it had to be removed, delete it here';

/** Writes the ids sorted, one per line, so that two editors who publish at the same time seldom change the same line. */
export function writePublished({ outlets, speakers }: PublishedNames): string {
  const sorted = { outlets: [...outlets].sort(), speakers: [...speakers].sort() };
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

interface Published {
  names: PublishedNames;
  file: string;
  locate: Locate;
  problems: Problem[];
}

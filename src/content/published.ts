import { START } from '../problems/place.ts';
import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { didYouMean } from '../problems/suggest.ts';
import type { TextFile } from './content-files.ts';
import type { PublishedNames, Registry } from './registry-tables.ts';
import { publishedSchema } from './schema/registry.ts';
import { readJson } from './yaml/read-json.ts';
import type { Locate } from './yaml/yaml-places.ts';

/**
 * Reads content/published.json: the articles, outlets and speakers that have had a page. A missing file gives empty lists. An
 * invalid file gives empty lists and at least one problem.
 */
export function readPublishedIds(file: TextFile | null): PublishedFile {
  const none = { articles: [], outlets: [], speakers: [] };
  if (file === null) return { names: none, file: '', locate: () => START, problems: [] };
  const { value, locate, problems } = readJson(file.text, publishedSchema, publishedFileText);
  return {
    names: value ?? none,
    file: file.file,
    locate,
    problems: problems.map(problem => ({ ...problem, file: file.file })),
  };
}

/**
 * Reports each outlet and speaker that has had a page, but is missing from the registry. An id is not missing if it is in a
 * `formerly`. If outlets.yaml could not be read, no outlet is reported; speakers.yaml is treated in the same way.
 */
export function checkPublished(
  { names, file, locate }: PublishedFile,
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
                message: `\`${id}\` has had a page and is missing from ${kind}.yaml${didYouMean(id, known[kind].keys()) || '.'} ${ADVICE}`,
              }),
            },
          ],
    ),
  );
}

const ADVICE =
  'Restore it; if it has a new id, write the old one under its `formerly`; if it had to be removed, delete it here';

/**
 * Returns the text of content/published.json. Articles, outlets and speakers are sorted, one per line. So two editors who publish
 * at the same time seldom change the same line.
 */
export function publishedFileText({ articles, outlets, speakers }: PublishedNames): string {
  const rows = [...articles].sort((one, other) => (one.slug < other.slug ? -1 : 1));
  const parts = {
    articles: rows.map(({ slug, title, corrections }) =>
      JSON.stringify({ slug, title, ...(corrections !== undefined && { corrections }) }),
    ),
    outlets: [...outlets].sort().map(one => JSON.stringify(one)),
    speakers: [...speakers].sort().map(one => JSON.stringify(one)),
  };
  const lines = Object.entries(parts).map(([kind, items]) =>
    items.length === 0
      ? `  "${kind}": []`
      : `  "${kind}": [\n${items.map(item => `    ${item}`).join(',\n')}\n  ]`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** The content of content/published.json. `file` is empty if the file is missing. */
interface PublishedFile {
  names: PublishedNames;
  file: string;
  locate: Locate;
  problems: Problem[];
}

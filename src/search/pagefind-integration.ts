import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { SITE } from '../site.ts';
import { PART_LIMIT, partsOf } from './parts.ts';
import type { SearchRecord } from './search-records.ts';

/** The build hands the records over in a file that is not published. */
export const HANDOVER = 'search-records.json';

/** Builds the search index from the record of the site once its pages stand. Any fault stops the build. */
export function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const handover = new URL(HANDOVER, dir);
        const records = JSON.parse(await readFile(handover, 'utf8')) as SearchRecord[];
        await rm(handover);
        await writeParts(records, fileURLToPath(new URL('pagefind/', dir)));
        logger.info(`${records.length} records indexed`);
      },
    },
  };
}

/** Writes an index of the newest records into a folder, and of older ones into folders below it, which need no library of their own. */
export async function writeParts(
  records: SearchRecord[],
  outputPath: string,
  limit = PART_LIMIT,
): Promise<void> {
  for (const { folder, records: some } of partsOf(records, limit)) {
    const path = join(outputPath, folder);
    await writeIndex(some, path);
    if (folder !== '') await Promise.all(LIBRARY.map(name => rm(join(path, name), { force: true })));
  }
}

/** Writes one Pagefind index of the records into a folder, without the interfaces that Pagefind ships and this site does not use. */
export async function writeIndex(records: SearchRecord[], outputPath: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: SITE.language,
    maxFragments: MAX_FRAGMENTS,
  });
  stopAt(errors);
  if (!index) throw new Error('Pagefind gave no index and no reason.');
  for (let from = 0; from < records.length; from += AT_ONCE)
    await Promise.all(
      records.slice(from, from + AT_ONCE).map(async record => {
        const { errors: found } = await index.addCustomRecord({ ...record, language: SITE.language });
        stopAt(found, `indexing ${record.url}`);
      }),
    );
  stopAt((await index.writeFiles({ outputPath })).errors, `writing ${outputPath}`);
  await pagefind.close();
  const unused = [...UNUSED, ...((await needsPlainEngine(outputPath)) ? [] : ['wasm.unknown.pagefind'])];
  await Promise.all(unused.map(name => rm(join(outputPath, name), { force: true })));
}

/** Is there a language for whose word endings Pagefind has no engine of its own? */
async function needsPlainEngine(outputPath: string): Promise<boolean> {
  const entry = JSON.parse(await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  return Object.values(entry.languages).some(({ wasm }) => wasm === null);
}

/** Records handed over without waiting for the one before; Pagefind takes them in turn. */
const AT_ONCE = 200;

/** At 10,000 records: 10,081 files without it, 2,081 with it, and 30 kB more until ten results show. */
const MAX_FRAGMENTS = 2000;

const LIBRARY = ['pagefind.js', `wasm.${SITE.language}.pagefind`, 'wasm.unknown.pagefind'];

const UNUSED = [
  ...['ui', 'modular-ui', 'component-ui'].flatMap(name => [`pagefind-${name}.js`, `pagefind-${name}.css`]),
  'pagefind-highlight.js',
  // The search runs on the main thread: see client/pagefind-api.ts.
  'pagefind-worker.js',
];

function stopAt(errors: string[], doing = 'starting'): void {
  if (errors.length > 0) throw new Error(`Pagefind failed when ${doing}: ${errors.join('; ')}`);
}

import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { OutputCache } from '../cache/output-cache.ts';
import { ARTICLE_LANGUAGE } from '../language.ts';
import { indexFolders, PART_LIMITS } from './index-parts.ts';
import { LIBRARY, type SearchRecord } from './protocol.ts';
import { type PackedRecord, unpack } from './record-stream.ts';

/** Folder of the index in a site. */
const INDEX = 'pagefind';

/**
 * Writes the records into a site as Pagefind indexes. The index of the newest quotations has the library; the folders below it hold the
 * indexes of older quotations and of the articles, without a library of their own. The page fetches nothing of the articles before it shows
 * quotations. An index whose records are unchanged is restored from the output cache.
 */
export async function writeIndex(
  records: IndexableRecord[],
  site: string,
  outputs: OutputCache = { restore: () => false, record() {} },
  limits = PART_LIMITS,
): Promise<void> {
  for (const { folder, records: some } of indexFolders(records, limits)) {
    const unused = folder === '' ? UNUSED : [...UNUSED, ...LIBRARY_FILES];
    const key = `${folder} ${digestOfRecords(some)} ${unused.join(' ')}`;
    if (outputs.restore(key)) continue;
    await writeOneIndex(some, join(site, INDEX, folder), unused);
    // The indexes in the folders below are written later, so all files found belong to this one.
    outputs.record(key, globSync(`${INDEX}/${folder}**/*.*`, { cwd: site }));
  }
  await pagefind.close();
}

type IndexableRecord = SearchRecord | PackedRecord;

function digestOfRecords(records: IndexableRecord[]): string {
  const hash = createHash('sha256');
  for (const one of records) hash.update('line' in one ? one.line : JSON.stringify(one)).update('\n');
  return hash.digest('hex');
}

async function writeOneIndex(
  records: IndexableRecord[],
  outputPath: string,
  unused: string[],
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: ARTICLE_LANGUAGE,
    maxFragments: MAX_FRAGMENTS,
  });
  throwIfAny(errors, 'starting');
  if (!index) throw new Error('Pagefind returned neither an index nor an error.');
  for (let from = 0; from < records.length; from += BATCH)
    await Promise.all(
      records.slice(from, from + BATCH).map(async one => {
        const { filters, shown, content, sort } = 'line' in one ? unpack(one) : one;
        const { kind: _kind, ...others } = filters;
        const added = await index.addCustomRecord({
          url: JSON.stringify(shown),
          content,
          filters: others,
          sort,
          language: ARTICLE_LANGUAGE,
        });
        throwIfAny(added.errors, `indexing ${shown.url}`);
      }),
    );
  throwIfAny((await index.writeFiles({ outputPath })).errors, `writing ${outputPath}`);
  // Otherwise Pagefind holds it in memory until the last part is written.
  await index.deleteIndex();
  const isPlain = await needsPlainEngine(outputPath);
  const names = [...unused, ...(isPlain ? [] : ['wasm.unknown.pagefind'])];
  await Promise.all(globSync(names, { cwd: outputPath }).map(name => rm(join(outputPath, name))));
}

/** Tells whether the index needs the plain engine, because Pagefind has none for the word endings of its language. */
async function needsPlainEngine(outputPath: string): Promise<boolean> {
  const entry = JSON.parse(await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  return Object.values(entry.languages).some(({ wasm }) => wasm === null);
}

/** How many records are sent to Pagefind without waiting for its answers; it processes them in order. */
const BATCH = 200;

/** Limits the number of record files in an index. A search fetches somewhat more bytes, but a large site has far fewer files. */
const MAX_FRAGMENTS = 2000;

/** Only the newest part needs them: its engine searches all parts. */
const LIBRARY_FILES = [LIBRARY, 'wasm.*'];

const UNUSED = [
  'pagefind-*ui.*',
  'pagefind-highlight.js',
  // The search runs on the main thread: see client/search/pagefind-api.ts.
  'pagefind-worker.js',
];

function throwIfAny(errors: string[], activity: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed when ${activity}: ${errors.join('; ')}`);
}

import { globSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { digestOfBytes } from '../cache/digest.ts';
import type { OutputCache } from '../cache/output-cache.ts';
import { ARTICLE_LANGUAGE } from '../language.ts';
import { pathFrom } from '../paths.ts';
import type { IndexFolder } from './index-parts.ts';
import { LIBRARY, type SearchRecord } from './protocol.ts';

const INDEX = 'pagefind';
/** The folder in which Pagefind writes an index, before the index is moved to its place. */
const TEMPORARY = '.pagefind';

/**
 * Writes the indexes of a site with Pagefind into the folder `site`. The index of the newest quotations must be the first of
 * `folders`, because its folder contains all other folders. Only this index has the Pagefind library.
 *
 * `outputs` restores an index if its records are unchanged. Only the records of one index are in memory at a time. Returns the
 * number of all records, and `indexed`, the number of records in the indexes that were not restored. Throws if Pagefind reports
 * an error.
 */
export async function writeIndex(
  folders: WritableIndex[],
  site: string,
  outputs: OutputCache = NO_CACHE,
): Promise<{ records: number; indexed: number }> {
  const count = { records: 0, indexed: 0 };
  for (const { folder, isWhole, size, key: keyOf, records } of folders) {
    count.records += size;
    const settings = {
      unused: folder === '' ? UNUSED : [...UNUSED, ...LIBRARY_FILES],
      files: isWhole ? size : Math.ceil(size / RECORDS_A_FILE),
    };
    const key = `${folder} ${keyOf()} ${JSON.stringify(settings)}`;
    if (outputs.restore(key)) continue;
    const written = join(site, TEMPORARY);
    await rm(written, { recursive: true, force: true });
    await writeOneIndex([...records], written, settings);
    count.indexed += size;
    const files = globSync('**/*.*', { cwd: written }).map(file => pathFrom(written, join(written, file)));
    for (const file of files)
      outputs.wrote(`${INDEX}/${folder}${file}`, digestOfBytes(readFileSync(join(written, file))));
    for (const name of await readdir(written)) {
      outputs.clear(`${INDEX}/${folder}${name}`);
      await mkdir(join(site, INDEX, folder), { recursive: true });
      await rename(join(written, name), join(site, INDEX, folder, name));
    }
    await rmdir(written);
    outputs.record(
      key,
      files.map(file => `${INDEX}/${folder}${file}`),
    );
  }
  await pagefind.close();
  return count;
}

const NO_CACHE: OutputCache = { restore: () => false, record() {}, wrote() {}, clear() {}, has: () => false };

export interface WritableIndex extends IndexFolder {
  /** Returns a digest that changes with the records. It does not make the records. */
  key: () => string;
  /** Each record is made only when it is read. */
  records: Iterable<SearchRecord>;
}

async function writeOneIndex(
  records: SearchRecord[],
  outputPath: string,
  { unused, files }: { unused: string[]; files: number },
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: ARTICLE_LANGUAGE,
    maxFragments: files,
  });
  throwIfAny(errors, 'starting');
  if (!index) throw new Error('Pagefind returned neither an index nor an error.');
  for (let from = 0; from < records.length; from += BATCH)
    await Promise.all(
      records.slice(from, from + BATCH).map(async ({ filters, shown, content }) => {
        const { kind: _kind, ...others } = filters;
        const added = await index.addCustomRecord({
          url: JSON.stringify(shown),
          content,
          filters: others,
          language: ARTICLE_LANGUAGE,
        });
        throwIfAny(added.errors, `indexing ${shown.url}`);
      }),
    );
  throwIfAny((await index.writeFiles({ outputPath })).errors, `writing ${outputPath}`);
  // Otherwise Pagefind keeps the index in memory until `close`.
  await index.deleteIndex();
  const isPlain = await needsPlainEngine(outputPath);
  const names = [...unused, ...(isPlain ? [] : ['wasm.unknown.pagefind'])];
  await Promise.all(globSync(names, { cwd: outputPath }).map(name => rm(join(outputPath, name))));
}

/**
 * Returns `true` if Pagefind has no engine for the language. The index then needs `wasm.unknown`, which does not know word
 * endings.
 */
async function needsPlainEngine(outputPath: string): Promise<boolean> {
  const entry = JSON.parse(await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  return Object.values(entry.languages).some(({ wasm }) => wasm === null);
}

/** How many records Pagefind gets before we wait for its answers. Pagefind processes them in order. */
const BATCH = 200;

/**
 * Records in one file, for an index with only a part of the quotations or of the articles. A search then fetches somewhat more
 * bytes than with one record in each file. But a large site needs far fewer files.
 */
const RECORDS_A_FILE = 5;

/**
 * The number of word positions that Pagefind puts into one file of the index; the default is 20,000. A search fetches a file for
 * each word from each index, so the files must be small. Pagefind reads this setting only from the environment
 * (https://github.com/Pagefind/pagefind/blob/main/pagefind/src/options.rs).
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '2500';

/** Only the index of the newest quotations keeps these files. Their engine searches in all indexes. */
const LIBRARY_FILES = [LIBRARY, 'wasm.*'];

const UNUSED = [
  'pagefind-*ui.*',
  'pagefind-highlight.js',
  // The search runs on the main thread (client/search/pagefind-api.ts).
  'pagefind-worker.js',
];

function throwIfAny(errors: string[], activity: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed when ${activity}: ${errors.join('; ')}`);
}

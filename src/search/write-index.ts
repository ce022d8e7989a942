import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { SITE } from '../site.ts';
import { type PackedRecord, unpacked } from './handover.ts';
import type { Keeping } from './keeping.ts';
import { indexFolders, PART_LIMITS } from './parts.ts';
import type { SearchRecord } from './search-records.ts';

/** Where the index lies in a site. */
const INDEX = 'pagefind';

/**
 * Writes the records into a site as Pagefind indexes: the newest quotations, and in folders below them older ones and the articles, which are
 * searched by the engine of the first. A list of which records are quotations would weigh more than the ten first results; so the page
 * fetches nothing of the articles before it shows what was said. An index is taken as it was kept where it would have the same records.
 */
export async function writeIndex(
  records: Indexable[],
  site: string,
  keeping: Keeping = { take: () => false, keep() {} },
  limits = PART_LIMITS,
): Promise<void> {
  for (const { folder, records: some } of indexFolders(records, limits)) {
    const unused = folder === '' ? UNUSED : [...UNUSED, ...LIBRARY];
    const key = `${folder} ${keyOf(some)} ${unused.join(' ')}`;
    if (keeping.take(key)) continue;
    await writeOne(some, join(site, INDEX, folder), unused);
    // What lies below it is written after it.
    keeping.keep(key, globSync(`${INDEX}/${folder}**/*.*`, { cwd: site }));
  }
  await pagefind.close();
}

type Indexable = SearchRecord | PackedRecord;

function keyOf(records: Indexable[]): string {
  const hash = createHash('sha256');
  for (const one of records) hash.update('line' in one ? one.line : JSON.stringify(one)).update('\n');
  return hash.digest('hex');
}

async function writeOne(records: Indexable[], outputPath: string, unused: string[]): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: SITE.language,
    maxFragments: MAX_FRAGMENTS,
  });
  stopAt(errors);
  if (!index) throw new Error('Pagefind gave no index and no reason.');
  for (let from = 0; from < records.length; from += AT_ONCE)
    await Promise.all(
      records.slice(from, from + AT_ONCE).map(async one => {
        const { filters, ...record } = 'line' in one ? unpacked(one) : one;
        const { kind: _kind, ...others } = filters;
        const added = await index.addCustomRecord({ ...record, filters: others, language: SITE.language });
        stopAt(added.errors, `indexing ${record.url}`);
      }),
    );
  stopAt((await index.writeFiles({ outputPath })).errors, `writing ${outputPath}`);
  // Else it stays in the memory of Pagefind until the last part is written.
  await index.deleteIndex();
  const isPlain = await needsPlainEngine(outputPath);
  const names = [...unused, ...(isPlain ? [] : ['wasm.unknown.pagefind'])];
  await Promise.all(globSync(names, { cwd: outputPath }).map(name => rm(join(outputPath, name))));
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

/** At 10,000 quotations it costs 28 kB until ten results show, and saves eight files of ten. */
const MAX_FRAGMENTS = 2000;

/** Below the newest part: its engine searches all. */
const LIBRARY = ['pagefind.js', 'wasm.*'];

const UNUSED = [
  'pagefind-*ui.*',
  'pagefind-highlight.js',
  // The search runs on the main thread: see client/search/pagefind-api.ts.
  'pagefind-worker.js',
];

function stopAt(errors: string[], doing = 'starting'): void {
  if (errors.length > 0) throw new Error(`Pagefind failed when ${doing}: ${errors.join('; ')}`);
}

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Found, findResults } from '../../src/client/search/find-results.ts';
import { KnownWords } from '../../src/client/search/known-words.ts';
import { PagefindLookup } from '../../src/client/search/lookup.ts';
import { NO_RANKING, type Pagefind } from '../../src/client/search/pagefind-api.ts';
import type { Shown } from '../../src/client/search/results-in-order.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { recordIndexes } from '../corpus/record-indexes.ts';
import { typedNames, typedRecords, typedWords } from '../corpus/typed.ts';

/**
 * Writes the index of the made-up quotations to `folder`, and returns a search in it. The search runs the code of the search page
 * without a browser.
 */
export async function typedSearch(folder: string): Promise<(query: string) => Promise<TypedAnswer>> {
  const records = typedRecords();
  await writeIndex(recordIndexes(records), folder);
  const index = resolve(folder, 'pagefind');
  const pagefind = await withFiles(async () => {
    const { createInstance } = await import(pathToFileURL(`${index}/pagefind.js`).href);
    const instance = createInstance({
      basePath: `${index}/`,
      noWorker: true,
      mergeFilter: { kind: 'quotation' },
      ...NO_RANKING,
    }) as Pagefind;
    await instance.init();
    return instance;
  });
  const lookup = new PagefindLookup(pagefind, 'quotation');
  const known = new KnownWords(typedWords(records));
  const names = typedNames(records);
  return query =>
    withFiles(async () => {
      const state = { q: query, filters: {}, sort: 'relevance' as const, older: false };
      const words = async () => known;
      const found = await findResults(lookup, { state, kind: 'quotation', counted: {}, names, words });
      return { found, first: await Promise.all(found.results.slice(0, 10).map(result => result.shown())) };
    });
}

/** Runs `run` while `fetch` reads files from the disk, as a browser would read them from a server. */
async function withFiles<Answer>(run: () => Promise<Answer>): Promise<Answer> {
  const usual = globalThis.fetch;
  globalThis.fetch = async url => new Response(await readFile(String(url).replace(/\?.*$/u, '')));
  try {
    return await run();
  } finally {
    globalThis.fetch = usual;
  }
}

export interface TypedAnswer {
  found: Found;
  first: Shown[];
}

import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { SearchRecord } from '../../../src/search/protocol.ts';

const FIELDS = { idField: 'url', fields: ['content'], storeFields: ['shown'] };
const DOCUMENT = { document: { id: 'url', index: ['content'], store: ['url', 'shown'] } };

/**
 * Measures MiniSearch and FlexSearch with the same records in a browser. Both need their whole index before the first answer.
 * `bytes` is the size of the library and the index as they are sent.
 */
export async function peers(
  browser: Browser,
  { address, folder, records }: { address: string; folder: string; records: SearchRecord[] },
  words: string[],
): Promise<Peer[]> {
  mkdirSync(`${folder}/bench`, { recursive: true });
  await writeMiniSearch(`${folder}/bench`, records);
  await writeFlexSearch(`${folder}/bench`, records);
  const asked: Peer[] = [];
  for (const [name, query] of [
    ['MiniSearch', miniSearch],
    ['FlexSearch', flexSearch],
  ] as const) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const bytes: Promise<number>[] = [];
    await page.goto(`${address}/search/`);
    page.on('requestfinished', request => bytes.push(request.sizes().then(sizes => sizes.responseBodySize)));
    const milliseconds = await page.evaluate(query, { words, options: FIELDS, document: DOCUMENT });
    const sizes = await Promise.all(bytes);
    asked.push({ name, bytes: sizes.reduce((sum, size) => sum + size, 0), milliseconds });
    await context.close();
  }
  return asked;
}

async function writeMiniSearch(folder: string, records: SearchRecord[]): Promise<void> {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch(FIELDS);
  index.addAll(records.map(record => ({ ...record, url: record.shown.url })));
  writeFileSync(`${folder}/minisearch.json`, JSON.stringify(index));
  copyFileSync('tests/bench/node_modules/minisearch/dist/es/index.js', `${folder}/minisearch.js`);
}

async function writeFlexSearch(folder: string, records: SearchRecord[]): Promise<void> {
  const { Document } = await import('flexsearch');
  const index = new Document(DOCUMENT);
  for (const { content, shown } of records) index.add({ url: shown.url, content, shown });
  const parts: [string, unknown][] = [];
  await index.export((key: string, data: unknown) => void parts.push([key, data]));
  writeFileSync(`${folder}/flexsearch.json`, JSON.stringify(parts));
  copyFileSync(
    'tests/bench/node_modules/flexsearch/dist/flexsearch.bundle.module.min.js',
    `${folder}/flexsearch.js`,
  );
}

/** Runs in the browser. */
async function miniSearch({ words, options }: Asked): Promise<number> {
  const { default: MiniSearch } = await import('/bench/minisearch.js' as string);
  const index = MiniSearch.loadJSON(await (await fetch('/bench/minisearch.json')).text(), options);
  const times = words.map(word => {
    const start = performance.now();
    index.search(word).slice(0, 10);
    return performance.now() - start;
  });
  return times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
}

/** Runs in the browser. */
async function flexSearch({ words, document: options }: Asked): Promise<number> {
  const { Document } = await import('/bench/flexsearch.js' as string);
  const index = new Document(options);
  for (const [key, data] of await (await fetch('/bench/flexsearch.json')).json()) index.import(key, data);
  const times = words.map(word => {
    const start = performance.now();
    index.search(word, { limit: 10, enrich: true });
    return performance.now() - start;
  });
  return times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
}

interface Asked {
  words: string[];
  options: typeof FIELDS;
  document: typeof DOCUMENT;
}

export interface Peer {
  name: string;
  bytes: number;
  /** The median time of a query, when the index has been loaded. */
  milliseconds: number;
}

import type { Browser } from 'playwright-core';
import type { SearchRecord, ShownQuotation } from '../../../src/search/protocol.ts';
import { launch } from '../../browser/chromium.ts';
import { phrasesFrom, recall } from '../../browser/search/phrases.ts';
import { serve } from '../../serve.ts';
import type { Area, Row } from '../row.ts';
import { askFresh } from '../search/ask-fresh.ts';
import { type IndexedSite, indexedSite } from '../search/indexed-site.ts';
import { peers } from '../search/peers.ts';
import { typedRanks } from '../search/typed.ts';
import { warm } from '../search/warm.ts';

const BYTES: Record<number, number> = { 1000: 120, 10000: 235, 50000: 300, 300000: 300 };
const AS_SENT = 'text gzipped, the page and its styles not counted';

/**
 * Measures how often typed queries find the right answer. Then measures archives of several sizes: bytes, files and time. With
 * 10,000 records, it also measures whether phrases are found, and compares other libraries. `full` adds the largest archive.
 */
export const measure: Area = async function* (full) {
  yield* typed();
  const browser = await launch();
  try {
    for (const count of [1000, 10_000, 50_000, ...(full ? [300_000] : [])]) {
      const site = await indexedSite(count);
      const server = await serve(site.folder, '/');
      try {
        yield* sizes(browser, server.address, site, count);
        if (count === 10_000) {
          yield* finds(browser, server.address, site);
          yield* against(browser, server.address, site);
        }
      } finally {
        await server.close();
      }
    }
  } finally {
    await browser.close();
  }
};

async function* typed(): AsyncGenerator<Row> {
  const rows = await typedRanks();
  const sum = (of: 'queries' | 'own' | 'peer') => rows.reduce((total, row) => total + row[of], 0);
  yield {
    measure: `of ${sum('queries')} typed queries, the right answer among the first three`,
    figure: (100 * sum('own')) / sum('queries'),
    unit: '%',
    mark: { least: 97 },
    note: `MiniSearch ${((100 * sum('peer')) / sum('queries')).toFixed(1)} %`,
  };
  yield {
    measure: 'the same, less the share of MiniSearch, in the row where it is nearest',
    figure: Math.min(...rows.map(({ queries, own, peer }) => (100 * (own - peer)) / queries)),
    unit: '%',
    mark: { least: 0 },
    note: rows.map(({ row, queries, own, peer }) => `${row} ${own}:${peer} of ${queries}`).join(', '),
  };
}

async function* sizes(
  browser: Browser,
  address: string,
  site: IndexedSite,
  count: number,
): AsyncGenerator<Row> {
  const name = `${count / 1000}k`;
  const [word = ''] = wordsOf(site.records, 1);
  const { bytes, requests } = await askFresh(browser, address, word);
  yield {
    measure: `${name}: bytes to ten results for one word`,
    figure: bytes / 1000,
    unit: 'kB',
    mark: { most: BYTES[count] ?? 300 },
    note: `${requests} requests, ${site.parts} part(s); ${AS_SENT}`,
  };
  if (site.hasOlder) {
    const whole = await askFresh(browser, address, word, true);
    yield { measure: `${name}: the same, and then all older years`, figure: whole.bytes / 1000, unit: 'kB' };
  }
  const files: Row = { measure: `${name}: files of the index`, figure: site.files, unit: '' };
  yield count === 10_000 ? { ...files, mark: { most: 2500 } } : files;
  yield {
    measure: `${name}: time to index a record`,
    figure: site.perRecord,
    unit: 'ms',
    mark: { most: 0.6 },
  };
}

async function* finds(browser: Browser, address: string, { records }: IndexedSite): AsyncGenerator<Row> {
  const page = await browser.newPage();
  await page.goto(`${address}/search/`);
  const phrases = phrasesFrom(records, 200);
  for (const [name, mark, least] of [
    ['in quotation marks', '"', 100],
    ['without marks', '', 98],
  ] as const)
    yield {
      measure: `10k: of 200 phrases ${name}, theirs in the first ten`,
      figure: (await recall(page, phrases, mark)) / 2,
      unit: '%',
      mark: { least },
    };
  await page.close();
}

async function* against(browser: Browser, address: string, site: IndexedSite): AsyncGenerator<Row> {
  const words = wordsOf(site.records, 9);
  const own = await askFresh(browser, address, words[0] ?? '');
  const milliseconds = await warm(browser, address, words);
  for (const peer of await peers(browser, { address, ...site }, words)) {
    yield {
      measure: `10k: bytes of ${peer.name} by ours`,
      figure: peer.bytes / own.bytes,
      unit: '×',
      mark: { least: 4 },
      note: `${(peer.bytes / 1000).toFixed(0)} kB`,
    };
    yield {
      measure: `10k: a warm query by one of ${peer.name}`,
      figure: milliseconds / peer.milliseconds,
      unit: '×',
      note: `${peer.milliseconds.toFixed(1)} ms, without a page`,
    };
  }
  yield {
    measure: '10k: a warm query, until the page shows it',
    figure: milliseconds,
    unit: 'ms',
    mark: { most: 50 },
  };
}

/** The `count` rarest words that have five letters or more and are in at least one record in a hundred. */
function wordsOf(records: SearchRecord<ShownQuotation>[], count: number): string[] {
  const counts = new Map<string, number>();
  for (const { shown } of records)
    for (const word of new Set(shown.words.toLowerCase().split(' ')))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const fitting = [...counts].filter(([word, often]) => word.length > 4 && often >= records.length / 100);
  return fitting
    .sort(([, one], [, other]) => one - other)
    .slice(0, count)
    .map(([word]) => word);
}

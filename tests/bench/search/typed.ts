import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchRecord, ShownQuotation } from '../../../src/search/protocol.ts';
import { TYPED, typedRecords } from '../../corpus/typed.ts';
import { typedSearch } from '../../search/typed-search.ts';

/**
 * For each kind of typed query, counts the right answers among the first three results of our search and of MiniSearch. Queries
 * that must find nothing are left out.
 */
export async function typedRanks(): Promise<TypedRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'typed-'));
  try {
    const ask = await typedSearch(folder);
    const peer = await miniSearch(typedRecords());
    const rows = new Map<string, TypedRow>();
    for (const { row, query, right } of TYPED.filter(one => one.right !== '')) {
      const counted = rows.get(row) ?? { row, queries: 0, own: 0, peer: 0 };
      const { first } = await ask(query);
      const has = (words: (string | undefined)[]) => words.slice(0, 3).some(one => one?.startsWith(right));
      rows.set(row, {
        row,
        queries: counted.queries + 1,
        own: counted.own + Number(has(first.map(({ words }) => words))),
        peer: counted.peer + Number(has(peer(query))),
      });
    }
    return [...rows.values()];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Sets up MiniSearch as its documentation advises for a search field, so that it also finds beginnings of words and similar
 * words. Diacritics are folded. In scripts without spaces and in Korean, pairs of letters are indexed.
 */
async function miniSearch(records: SearchRecord<ShownQuotation>[]): Promise<(query: string) => string[]> {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch({
    idField: 'url',
    fields: ['words', 'speaker', 'outlet'],
    storeFields: ['words'],
    tokenize: text => text.split(/[\s\p{P}\p{S}]+/u).flatMap(pairs),
    processTerm: term => folded(term) || null,
    searchOptions: {
      prefix: term => term.length > 2,
      fuzzy: term => (term.length > 3 ? 0.2 : false),
      boost: { words: 2 },
    },
  });
  index.addAll(records.map(({ shown }) => shown));
  return query => index.search(query).map(result => String(result['words']));
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
const pairs = (word: string): string[] => {
  const letters = [...word];
  if (!UNSPACED.test(word) || letters.length < 3) return [word];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
};

const folded = (term: string) =>
  term
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o');

export interface TypedRow {
  row: string;
  queries: number;
  /** How many queries have their right answer among the first three results of our search. */
  own: number;
  /** How many queries have their right answer among the first three results of MiniSearch. */
  peer: number;
}

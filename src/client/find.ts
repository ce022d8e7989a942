import type { Pagefind, PagefindOptions, PagefindResponse, PagefindResult } from './pagefind-api.ts';
import { parseQuery, type Query } from './query.ts';
import { asTypedFirst, ranked } from './ranked.ts';
import { PAGE } from './result-section.ts';
import type { SearchState } from './search-state.ts';

const KINDS = ['quotation', 'article'];
const BY_DATE: Order = { sort: { date: 'desc' } };
type Order = Pick<PagefindOptions, 'sort'>;

/**
 * Finds what a state asks for: values of one filter are alternatives, filters and the parts of the query must all hold. Counts say how
 * many results each value of a filter would bring, given all other filters.
 */
export async function find(pagefind: Pagefind, state: SearchState): Promise<Found> {
  const query = parseQuery(state.q);
  const sort: Order = state.sort === 'date' || isEmpty(query) ? BY_DATE : {};
  const ask = (kind: string, filters: SearchState['filters'], order: Order = sort) =>
    answer(pagefind, query, { ...order, filters: { ...options(filters), kind: ofKind(kind) } });
  const [quotations, articles] = await Promise.all(KINDS.map(kind => ask(kind, state.filters)));
  if (quotations && !sort.sort) {
    const newestFirst = await ask('quotation', state.filters, BY_DATE);
    quotations.results = await asTypedFirst(ranked(quotations.results, newestFirst.results), state.q, PAGE);
  }
  const chosen = state.filters['kind'] ?? KINDS;
  const counts: Counts = {
    kind: { quotation: quotations?.results.length ?? 0, article: articles?.results.length ?? 0 },
  };
  // A phrase beside other words is looked up by itself, and no count of Pagefind knows of both.
  if (partsOf(query).length <= 1) {
    const shown = [quotations, articles].filter((_, index) => chosen.includes(KINDS[index] ?? ''));
    addCounts(counts, shown, name => name !== 'kind' && !(name in state.filters));
    for (const name of Object.keys(state.filters).filter(filter => filter !== 'kind')) {
      const { [name]: _without, ...others } = state.filters;
      const responses = await Promise.all(chosen.map(kind => ask(kind, others)));
      addCounts(counts, responses, counted => counted === name);
    }
  }
  return {
    quotations: chosen.includes('quotation') ? (quotations?.results ?? []) : [],
    articles: chosen.includes('article') ? (articles?.results ?? []) : [],
    counts,
    missing: await missingWords(pagefind, query),
  };
}

/** What is no article is a quotation: search/search-records.ts. */
const ofKind = (kind: string) => (kind === 'article' ? { any: [kind] } : { none: ['article'] });
const isEmpty = (query: Query) => partsOf(query).length === 0;
const partsOf = ({ words, phrases }: Query) =>
  [...phrases.map(phrase => `"${phrase}"`), words].filter(Boolean);
const options = (filters: SearchState['filters']): NonNullable<PagefindOptions['filters']> =>
  Object.fromEntries(Object.entries(filters).map(([name, any]) => [name, { any }]));

/** Pagefind knows a phrase only as the whole query: each part is asked for, and the results are those that all parts bring. */
async function answer(pagefind: Pagefind, query: Query, asked: PagefindOptions): Promise<PagefindResponse> {
  const parts = partsOf(query);
  const [first, ...others] = await Promise.all(
    (parts.length === 0 ? [null] : parts).map(part => pagefind.search(part, asked)),
  );
  if (!first) return { results: [], filters: {} };
  const places = others.map(({ results }) => new Map(results.map(({ id, words }) => [id, words])));
  const results = first.results
    .filter(({ id }) => places.every(place => place.has(id)))
    .map(
      (result): PagefindResult => ({
        id: result.id,
        score: result.score,
        words: [...result.words, ...places.flatMap(place => place.get(result.id) ?? [])],
        data: () => result.data(),
      }),
    );
  return { results, filters: first.filters };
}

function addCounts(
  counts: Counts,
  responses: (PagefindResponse | undefined)[],
  isWanted: (name: string) => boolean,
): void {
  for (const response of responses)
    for (const [name, values] of Object.entries(response?.filters ?? {}).filter(([key]) => isWanted(key)))
      for (const [value, count] of Object.entries(values)) {
        counts[name] ??= {};
        counts[name][value] = (counts[name][value] ?? 0) + count;
      }
}

/** Pagefind leaves out words that it does not know, if it knows others: the reader must be told which. */
async function missingWords(pagefind: Pagefind, { words }: Query): Promise<string[]> {
  const each = [...new Set(words.split(' '))];
  if (each.length < 2) return [];
  const found = await Promise.all(each.map(async word => (await pagefind.search(word, {})).results.length));
  return each.filter((_, index) => found[index] === 0);
}

export type Counts = Record<string, Record<string, number>>;

export interface Found {
  quotations: PagefindResult[];
  articles: PagefindResult[];
  /** By filter and value; a filter is absent while its lists are not fetched. */
  counts: Counts;
  /** Words of the query that no record has. */
  missing: string[];
}

import type { Pagefind, PagefindOptions, PagefindResponse, PagefindResult } from './pagefind-api.ts';
import { parseQuery, type Query } from './query.ts';
import { asTypedFirst, ranked } from './ranked.ts';
import type { Kind, SearchState } from './search-state.ts';

const BY_DATE: Order = { sort: { date: 'desc' } };
type Order = Pick<PagefindOptions, 'sort'>;
/** Results that are shown at once. */
const FIRST = 10;

/**
 * Finds what a state asks for among the records of one kind: values of one filter are alternatives, filters and the parts of the query
 * must all hold. Counts say how many results each value of a filter would bring, given all other filters.
 */
export async function find(pagefind: Pagefind, state: SearchState, kind: Kind): Promise<Found> {
  const query = parseQuery(state.q);
  const { kind: kinds = [kind], ...filters } = state.filters;
  const sort: Order = state.sort === 'date' || isEmpty(query) ? BY_DATE : {};
  const ask = (chosen: SearchState['filters'], order: Order = sort) =>
    answer(pagefind, query, { ...order, filters: options({ ...chosen, kind: [kind] }) });
  const all = await ask(filters);
  if (kind === 'quotation' && !sort.sort) {
    const newestFirst = await ask(filters, BY_DATE);
    all.results = await asTypedFirst(ranked(all.results, newestFirst.results), state.q, FIRST);
  }
  const counts: Counts = { kind: { [kind]: all.results.length } };
  const isWanted = kinds.includes(kind);
  // A phrase beside other words is looked up by itself, and no count of Pagefind knows of both.
  if (isWanted && partsOf(query).length <= 1) {
    for (const [name, values] of Object.entries(all.filters))
      if (name !== 'kind' && !(name in filters)) counts[name] = values;
    for (const name of Object.keys(filters)) {
      const { [name]: _without, ...others } = filters;
      counts[name] = (await ask(others)).filters[name] ?? {};
    }
  }
  return {
    results: isWanted ? all.results : [],
    counts,
    missing: kind === 'quotation' ? await missingWords(pagefind, query) : [],
  };
}

/** The counts of both kinds together. */
export function sumOf(one: Counts, other: Counts): Counts {
  const sum: Counts = structuredClone(one);
  for (const [name, values] of Object.entries(other))
    for (const [value, count] of Object.entries(values)) {
      sum[name] ??= {};
      sum[name][value] = (sum[name][value] ?? 0) + count;
    }
  return sum;
}

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

/** Pagefind leaves out words that it does not know, if it knows others: the reader must be told which. */
async function missingWords(pagefind: Pagefind, { words }: Query): Promise<string[]> {
  const each = [...new Set(words.split(' '))];
  if (each.length < 2) return [];
  const found = await Promise.all(each.map(async word => (await pagefind.search(word, {})).results.length));
  return each.filter((_, index) => found[index] === 0);
}

export type Counts = Record<string, Record<string, number>>;

export interface Found {
  results: PagefindResult[];
  /** By filter and value; a filter is absent while its lists are not fetched. */
  counts: Counts;
  /** Words of the query that no quotation has. */
  missing: string[];
}

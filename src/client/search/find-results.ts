import { FILTERS, type Kind } from '../../search/protocol.ts';
import type { Counts } from './counts.ts';
import type { Pagefind, PagefindOptions, PagefindResponse, PagefindResult } from './pagefind-api.ts';
import { parseQuery, type Query } from './query.ts';
import { asTypedFirst, ranked } from './ranked.ts';
import type { SearchState } from './search-state.ts';

/** How many results are shown at first. */
const SHOWN_FIRST = 10;

/**
 * Finds what a state asks for among the records of one kind. A record must match every filter, by any of its chosen values, and every part
 * of the query. A count is the number of results that a value would bring if it were chosen, with all other filters as they are.
 */
export async function findResults(pagefind: Pagefind, state: SearchState, kind: Kind): Promise<Found> {
  const query = parseQuery(state.q);
  const { kind: kinds = [kind], ...filters } = state.filters;
  const sort: Order = state.sort === 'date' || isEmpty(query) ? BY_DATE : {};
  const ask = (chosen: SearchState['filters'], order: Order = sort) =>
    intersection(pagefind, query, { ...order, filters: options({ ...chosen, kind: [kind] }) });
  const all = await ask(filters);
  if (kind === 'quotation' && !sort.sort) {
    const newestFirst = await ask(filters, BY_DATE);
    all.results = await asTypedFirst(ranked(all.results, newestFirst.results), state.q, SHOWN_FIRST);
  }
  const counts: Counts = { kind: { [kind]: all.results.length } };
  const isWanted = kinds.includes(kind);
  // A phrase beside other words is a search of its own, so Pagefind has no counts for both together.
  if (isWanted && queryParts(query).length <= 1) {
    for (const name of FILTERS) {
      if (name === 'kind') continue;
      const { [name]: chosen, ...others } = filters;
      const values = chosen ? ((await ask(others)).filters[name] ?? {}) : all.filters[name];
      if (values) counts[name] = values;
    }
  }
  return {
    results: isWanted ? all.results : [],
    counts,
    missing: kind === 'quotation' ? await missingWords(pagefind, query) : [],
  };
}

const BY_DATE: Order = { sort: { date: 'desc' } };

const isEmpty = (query: Query) => queryParts(query).length === 0;
const queryParts = ({ words, phrases }: Query) =>
  [...phrases.map(phrase => `"${phrase}"`), words].filter(Boolean);
const options = (filters: SearchState['filters']): NonNullable<PagefindOptions['filters']> =>
  Object.fromEntries(Object.entries(filters).map(([name, any]) => [name, { any }]));

/** Pagefind finds a phrase only as the whole query. So each part is asked for, and the results are those that all parts have. */
async function intersection(
  pagefind: Pagefind,
  query: Query,
  asked: PagefindOptions,
): Promise<PagefindResponse> {
  const parts = queryParts(query);
  const [first, ...others] = await Promise.all(
    (parts.length === 0 ? [null] : parts).map(part => pagefind.search(part, asked)),
  );
  if (!first) return { results: [], filters: {} };
  const hits = others.map(({ results }) => new Map(results.map(({ id, words }) => [id, words])));
  const results = first.results
    .filter(({ id }) => hits.every(hit => hit.has(id)))
    .map(
      (result): PagefindResult => ({
        id: result.id,
        score: result.score,
        words: [...result.words, ...hits.flatMap(hit => hit.get(result.id) ?? [])],
        data: () => result.data(),
      }),
    );
  return { results, filters: first.filters };
}

/** Pagefind ignores words that it does not know if it knows others, so the reader must be told which. */
async function missingWords(pagefind: Pagefind, { words }: Query): Promise<string[]> {
  const each = [...new Set(words.split(' '))];
  if (each.length < 2) return [];
  const found = await Promise.all(each.map(async word => (await pagefind.search(word, {})).results.length));
  return each.filter((_, index) => found[index] === 0);
}

type Order = Pick<PagefindOptions, 'sort'>;

export interface Found {
  results: PagefindResult[];
  counts: Counts;
  /** Words of the query that no quotation has. */
  missing: string[];
}

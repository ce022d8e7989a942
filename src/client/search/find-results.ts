import type { FilterName, Filters, Kind, Named } from '../../search/protocol.ts';
import type { Counts } from './counts.ts';
import type { KnownWords } from './known-words.ts';
import type { Hits, PagefindLookup } from './lookup.ts';
import type { QueryMatch } from './matches.ts';
import { namedInQuery } from './named-in-query.ts';
import { parseQuery } from './query.ts';
import { ranked } from './ranked.ts';
import { type Resolved, relaxQuery } from './relax-query.ts';
import { orderedResults, type Result } from './results-in-order.ts';
import type { SearchState } from './search-state.ts';

/**
 * Finds the quotations or the articles (`kind`) that match the query and the filters of a state. In each filter with chosen
 * values, a record must have one of these values. The count of a value is the number of results if only this value of its filter
 * were chosen.
 */
export async function findResults(
  lookup: PagefindLookup,
  { state, kind, counted, names, words }: Asked,
): Promise<Found> {
  const { kind: kinds = [kind], ...filters } = state.filters;
  const newestFirst = await lookup.newestFirst();
  const query = parseQuery(state.q);
  const resolved = await relaxQuery(lookup, query, words);
  const named = query.length === 0 ? [] : namedInQuery(state.q, names);
  const theirs = await Promise.all(named.map(one => lookup.value(one.kind, one.id)));
  const own = new Set(theirs.flatMap(hits => [...hits.keys()]));
  const matches = query.length === 0 ? everything(newestFirst) : withNamed(resolved.matches, own);
  const chosen = await chosenValues(lookup, filters);
  const isChosen = (id: string, but?: FilterName) =>
    chosen.every(({ name, ids }) => name === but || ids.has(id));
  const found = new Map([...matches].filter(([id]) => isChosen(id)));
  const order =
    state.sort === 'date' ? newestFirst.filter(id => found.has(id)) : ranked(found, newestFirst, own);
  const isWanted = kinds.includes(kind);
  const counts: Counts = { kind: { [kind]: order.length } };
  if (isWanted)
    for (const [name, values] of Object.entries(counted) as [FilterName, string[]][])
      if (name !== 'kind')
        counts[name] = await countsOf(
          lookup,
          name,
          values,
          [...matches.keys()].filter(id => isChosen(id, name)),
        );
  return {
    results: isWanted ? await orderedResults(lookup, order, matches, state, kind) : [],
    counts,
    missing: resolved.matches.size === 0 && own.size > 0 ? [] : resolved.missing,
    respelt: resolved.matches.size > 0 ? resolved.respelt : null,
    // In `names`, `count` is the number of quotations and articles together. Here it is the number of records of `kind`.
    named: named.map((one, index) => ({ ...one, count: theirs[index]?.size ?? 0 })),
    own: order.filter(id => own.has(id)).length,
  };
}

/**
 * If no record has the words of the query, returns the records in `own` instead. The index does not have topics and authors as
 * words, so the name of a topic may match nothing.
 */
const withNamed = (matches: Resolved['matches'], own: Set<string>): Resolved['matches'] =>
  matches.size > 0 ? matches : everything([...own]);

const everything = (ids: string[]) => new Map(ids.map(id => [id, NO_MATCH]));
const NO_MATCH: QueryMatch = { positions: [], asTyped: 0, inOrder: 0, span: 0, start: 0 };

async function chosenValues(
  lookup: PagefindLookup,
  filters: Filters,
): Promise<{ name: FilterName; ids: Hits }[]> {
  return Promise.all(
    (Object.entries(filters) as [FilterName, string[]][]).map(async ([name, values]) => {
      const hits = await Promise.all(values.map(value => lookup.value(name, value)));
      return { name, ids: new Map(hits.flatMap(some => [...some])) };
    }),
  );
}

async function countsOf(
  lookup: PagefindLookup,
  name: FilterName,
  values: string[],
  ids: string[],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) {
    const has = await lookup.value(name, value);
    counts[value] = ids.filter(id => has.has(id)).length;
  }
  return counts;
}

export interface Asked {
  state: SearchState;
  kind: Kind;
  /** The values that need counts, by filter. */
  counted: { [Name in FilterName]?: string[] };
  names: readonly Named[];
  /** Fetches the words of the index. Only some queries need them. */
  words: () => Promise<KnownWords>;
}

export interface Found {
  results: Result[];
  counts: Counts;
  /**
   * Words of the query that no record has. Empty if no record matches the query and the results are the records of `named`
   * instead.
   */
  missing: string[];
  /** The query with corrected spelling, if the results are for this query; otherwise `null`. */
  respelt: string | null;
  /** The speakers, outlets, topics and authors that the query names, each with the number of its records of this kind. */
  named: Named[];
  /** How many of the found records are records of the speakers, outlets, topics and authors in `named`. */
  own: number;
}

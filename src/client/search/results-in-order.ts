import type { ShownArticle, ShownQuotation } from '../../search/protocol.ts';
import { asTyped, isDistinct } from './as-typed.ts';
import type { PagefindLookup } from './lookup.ts';
import type { QueryMatch } from './matches.ts';
import type { SearchState } from './search-state.ts';

/** How many results are ordered once more by their words. All are fetched, so there are few. */
const REORDERED = 30;

/** The results in order. Where the query has more than plain letters, the first are ordered once more: those that have just that come first. */
export async function orderedResults(
  lookup: PagefindLookup,
  order: string[],
  matches: ReadonlyMap<string, QueryMatch>,
  { q, sort }: Pick<SearchState, 'q' | 'sort'>,
): Promise<Result[]> {
  const results = order.map((id): Result => {
    const { positions = [] } = matches.get(id) ?? {};
    return { id, hits: positions, shown: () => shownOf(lookup, id) };
  });
  if (sort === 'date' || !isDistinct(q) || results.length < 2) return results;
  const first = await Promise.all(
    results.slice(0, REORDERED).map(async result => {
      const shown = await result.shown().catch(() => null);
      return { result, near: asTyped(q, shown?.words ?? '') };
    }),
  );
  return [
    ...first.toSorted((one, other) => other.near - one.near).map(({ result }) => result),
    ...results.slice(REORDERED),
  ];
}

async function shownOf(lookup: PagefindLookup, id: string): Promise<Shown> {
  const { raw_url: shown } = await lookup.result(id).data();
  return JSON.parse(shown) as Shown;
}

/** Partial, since the index may be older or newer than a page that has long been open. */
export type Shown = Partial<ShownQuotation & ShownArticle>;

export interface Result {
  id: string;
  /** Positions in the content of the record. */
  hits: readonly number[];
  /** Fetches what is shown of it. */
  shown(): Promise<Shown>;
}

import type { Kind, ShownArticle, ShownQuotation } from '../../search/protocol.ts';
import { asTyped, isDistinct } from './as-typed.ts';
import type { PagefindLookup } from './lookup.ts';
import type { QueryMatch } from './matches.ts';
import type { SearchState } from './search-state.ts';

/** How many of the first results are ordered again by their words. The number is small, because each result must be fetched. */
const REORDERED = 30;

/**
 * Returns the results for the ids in `order`. The index does not distinguish words such as `US` and `us`. If the query has such a
 * word, the quotations with exactly this word are moved to the top, but only among the first `REORDERED` results. Articles, and
 * results that are sorted by date, stay as they are.
 */
export async function orderedResults(
  lookup: PagefindLookup,
  order: string[],
  matches: ReadonlyMap<string, QueryMatch>,
  { q, sort }: Pick<SearchState, 'q' | 'sort'>,
  kind: Kind,
): Promise<Result[]> {
  const results = order.map((id): Result => {
    const { positions = [] } = matches.get(id) ?? {};
    return { id, hits: positions, shown: () => shownOf(lookup, id) };
  });
  if (kind === 'article' || sort === 'date' || !isDistinct(q) || results.length < 2) return results;
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

/**
 * The fields that a result shows. All are optional, because the page and the index may be from different builds, and the index
 * may lack a field.
 */
export type Shown = Partial<ShownQuotation & ShownArticle>;

export interface Result {
  id: string;
  /** Positions of the hits in the content of the record. */
  hits: readonly number[];
  /** Fetches the fields to show. Rejects if they cannot be loaded. */
  shown(): Promise<Shown>;
}

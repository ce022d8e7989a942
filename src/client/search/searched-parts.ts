import { type IndexPart, PART_FILTER } from '../../search/protocol.ts';
import type { Pagefind, PagefindResult } from './pagefind-api.ts';
import type { SearchState } from './search-state.ts';

/**
 * Returns the folders of the parts that a state searches in addition to the newest part, newest first. Without `older`, they are
 * the parts that every search reads, and the parts with a chosen year. With `older`, they are all other parts.
 */
export const searchedParts = ([, ...rest]: IndexPart[], { older: all, filters }: SearchState): string[] =>
  rest
    .filter(({ isAtOnce, years }) => isAtOnce || all || filters.year?.some(year => years.includes(year)))
    .map(({ folder }) => folder);

/** Returns the years of the parts that are not searched. The number of results from these years is not known. */
export const unknownYears = ([, ...rest]: IndexPart[], searched: string[]): string[] =>
  rest.filter(({ folder }) => !searched.includes(folder)).flatMap(({ years }) => years);

/**
 * Returns the date before which nothing is searched, formatted for readers. Returns `null` if all parts are searched, or if the
 * reader chose years, because all parts with these years are searched.
 */
export const searchedSince = (parts: IndexPart[], state: SearchState): string | null =>
  state.older || state.filters.year || parts.every(({ isAtOnce }) => isAtOnce)
    ? null
    : (parts.findLast(({ isAtOnce }) => isAtOnce)?.since ?? null);

/**
 * Returns a Pagefind that searches its first index and the merged indexes in `wanted`, but no other merged index. `merged` are
 * the folders of all merged indexes, in the order of merging. The results of the first index come first, then the other results
 * in the order of `wanted`. The id of a merged result begins with the folder of its index, because two indexes may have equal
 * ids.
 *
 * Pagefind does not say from which index a result comes. But it returns all results of one index, then all results of the next
 * (`NO_RANKING`), and it counts the results of each merged index. So the position of a result tells its index.
 */
export function onlyParts(pagefind: Pagefind, merged: string[], wanted: string[]): Pagefind {
  if (merged.length === 0) return pagefind;
  const none = merged.filter(folder => !wanted.includes(folder));
  const search: Pagefind['search'] = async (query, options) => {
    const filters = { ...options.filters, [PART_FILTER]: { none } };
    const answer = await pagefind.search(query, { ...options, filters });
    const byPart = resultsByPart(answer.results, merged, answer.filters[PART_FILTER] ?? {});
    return { ...answer, results: ['', ...wanted].flatMap(folder => byPart.get(folder) ?? []) };
  };
  return { ...pagefind, search };
}

function resultsByPart(
  results: PagefindResult[],
  merged: string[],
  counts: Record<string, number>,
): Map<string, PagefindResult[]> {
  const byPart = new Map<string, PagefindResult[]>();
  let from = results.length - merged.reduce((sum, folder) => sum + (counts[folder] ?? 0), 0);
  byPart.set('', results.slice(0, from));
  for (const folder of merged) {
    const to = from + (counts[folder] ?? 0);
    byPart.set(
      folder,
      results.slice(from, to).map(result => ({ ...result, id: folder + result.id })),
    );
    from = to;
  }
  return byPart;
}

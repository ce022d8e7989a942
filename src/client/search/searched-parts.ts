import { type IndexPart, PART_FILTER } from '../../search/protocol.ts';
import type { Pagefind, PagefindResult } from './pagefind-api.ts';
import type { SearchState } from './search-state.ts';

/** The folders of the parts that a state searches besides the newest, newest first: those that are always searched, all if the reader chose so, and those that hold a chosen year. */
export const searchedParts = ([, ...rest]: IndexPart[], { older: all, filters }: SearchState): string[] =>
  rest
    .filter(({ isAtOnce, years }) => isAtOnce || all || filters.year?.some(year => years.includes(year)))
    .map(({ folder }) => folder);

/** Years of which some records are in a part that is not searched, so that the number of their results is not known. */
export const unknownYears = ([, ...rest]: IndexPart[], searched: string[]): string[] =>
  rest.filter(({ folder }) => !searched.includes(folder)).flatMap(({ years }) => years);

/** The date since which everything is searched; `null` if nothing older is left out, or nothing older than a chosen year. */
export const searchedSince = (parts: IndexPart[], state: SearchState): string | null =>
  state.older || state.filters.year || parts.every(({ isAtOnce }) => isAtOnce)
    ? null
    : (parts.findLast(({ isAtOnce }) => isAtOnce)?.since ?? null);

/**
 * A Pagefind that searches its own index and, of the parts merged into it, only those wanted. `merged` are all parts in the order in which they
 * were merged; results come in the order of `wanted`. Their ids are those of Pagefind after the folder of the part, since two parts may have the
 * same.
 *
 * Pagefind answers with the results of one part after the other, because all have the weight 0 (`ORDER`), and says how many each part has.
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

/** The results of each part, by its folder. */
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

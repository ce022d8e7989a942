import { type IndexPart, PART_FILTER } from '../../search/protocol.ts';
import { sumOf } from './counts.ts';
import type { Pagefind, PagefindResponse } from './pagefind-api.ts';
import type { SearchState } from './search-state.ts';

/** The folders of the older parts that a state searches: all if the reader chose so, else those that hold a chosen year. */
export const olderParts = ([, ...older]: IndexPart[], { older: all, filters }: SearchState): string[] =>
  older
    .filter(({ years }) => all || filters.year?.some(year => years.includes(year)))
    .map(({ folder }) => folder);

/** Years of which some records are in a part that is not searched, so that the number of their results is not known. */
export const unknownYears = ([, ...older]: IndexPart[], searched: string[]): string[] =>
  older.filter(({ folder }) => !searched.includes(folder)).flatMap(({ years }) => years);

/** The date since which everything is searched; `null` if nothing older is left out, or nothing older than a chosen year. */
export const searchedSince = (parts: IndexPart[], state: SearchState): string | null =>
  state.older || parts.length < 2 || state.filters.year ? null : (parts[0]?.since ?? null);

/**
 * A Pagefind that searches its own index and, of the parts merged into it, only those wanted. Pagefind sorts each part by itself and then
 * mixes them by rank, so results sorted by date are asked for part by part, newest first.
 */
export function onlyParts(pagefind: Pagefind, merged: string[], wanted: string[]): Pagefind {
  if (merged.length === 0) return pagefind;
  const search: Pagefind['search'] = async (query, options) => {
    const ask = (filter: { any: string[] } | { none: string[] }) =>
      pagefind.search(query, { ...options, filters: { ...options.filters, [PART_FILTER]: filter } });
    if (!options.sort) return ask({ none: merged.filter(folder => !wanted.includes(folder)) });
    const newestFirst = [{ none: merged }, ...wanted.map(folder => ({ any: [folder] }))];
    return (await Promise.all(newestFirst.map(ask))).reduce(concatenated);
  };
  return { ...pagefind, search };
}

const concatenated = (one: PagefindResponse, other: PagefindResponse): PagefindResponse => ({
  results: [...one.results, ...other.results],
  filters: sumOf(one.filters, other.filters),
});

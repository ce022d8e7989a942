import type { Pagefind, PagefindResponse } from './pagefind-api.ts';
import type { SearchState } from './search-state.ts';

/** A part of the index as the page names it (search/parts.ts); the first is the newest. */
export interface IndexPart {
  /** Below the library; empty for the newest part. */
  folder: string;
  /** Date of its oldest record, as readers see it. */
  since: string;
  years: string[];
}

/** The older parts that a state asks for: all, if the reader said so, else those that hold a chosen year. */
export const olderParts = ([, ...older]: IndexPart[], { older: all, filters }: SearchState): string[] =>
  older
    .filter(({ years }) => all || filters['year']?.some(year => years.includes(year)))
    .map(({ folder }) => folder);

/** Years of which something lies in a part that is not searched: how often they are found is not known. */
export const unknownYears = ([, ...older]: IndexPart[], searched: string[]): string[] =>
  older.filter(({ folder }) => !searched.includes(folder)).flatMap(({ years }) => years);

/** Since when everything is searched; `null` where nothing older is left out, or no year that is asked for. */
export const searchedSince = (parts: IndexPart[], state: SearchState): string | null =>
  state.older || parts.length < 2 || state.filters['year'] ? null : (parts[0]?.since ?? null);

/** Filter that every record of a merged part has. */
export const PART = 'part';

/**
 * A Pagefind that searches its own index and, of the parts merged into it, those wanted alone. Pagefind sorts each part by itself and then
 * mixes them by their places in it, so what is sorted by date is asked for part by part, newest first.
 */
export function onlyParts(pagefind: Pagefind, merged: string[], wanted: string[]): Pagefind {
  if (merged.length === 0) return pagefind;
  const search: Pagefind['search'] = async (query, options) => {
    const ask = (filter: { any: string[] } | { none: string[] }) =>
      pagefind.search(query, { ...options, filters: { ...options.filters, [PART]: filter } });
    if (!options.sort) return ask({ none: merged.filter(folder => !wanted.includes(folder)) });
    const inOrder = [{ none: merged }, ...wanted.map(folder => ({ any: [folder] }))];
    return (await Promise.all(inOrder.map(ask))).reduce(joined);
  };
  return { ...pagefind, search };
}

function joined(one: PagefindResponse, other: PagefindResponse): PagefindResponse {
  const filters = structuredClone(one.filters);
  for (const [name, values] of Object.entries(other.filters))
    for (const [value, count] of Object.entries(values)) {
      filters[name] ??= {};
      filters[name][value] = (filters[name][value] ?? 0) + count;
    }
  return { results: [...one.results, ...other.results], filters };
}

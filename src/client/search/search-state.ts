import { FILTERS, type Filters, type SortKeys } from '../../search/protocol.ts';

/** What is searched for, as the URL says it: nothing else decides what the page shows. */
export interface SearchState {
  q: string;
  /** The chosen values of each filter. */
  filters: Filters;
  sort: 'relevance' | keyof SortKeys;
  /** Are older years searched too? Only a site whose index has several parts asks. */
  older: boolean;
}

/** Reads the query of a URL. Repeated parameters are several values; anything unknown is ignored. */
export function readState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const filters: Filters = {};
  for (const name of FILTERS) {
    const values = [...new Set(parameters.getAll(name))].filter(value => value !== '');
    if (values.length > 0) filters[name] = values;
  }
  return {
    q: parameters.get('q') ?? '',
    filters,
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    older: parameters.get('older') === '1',
  };
}

/** The same state always gives the same query: `?q=bestie&outlet=cnn`, or nothing at all. */
export function writeState({ q, filters, sort, older }: SearchState): string {
  const parameters = new URLSearchParams();
  if (q.trim() !== '') parameters.set('q', q.trim());
  for (const name of FILTERS)
    for (const value of [...(filters[name] ?? [])].sort()) parameters.append(name, value);
  if (sort === 'date') parameters.set('sort', sort);
  if (older) parameters.set('older', '1');
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

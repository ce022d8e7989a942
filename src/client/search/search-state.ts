import { FILTERS, type Filters, type SortKeys } from '../../search/protocol.ts';

/** Everything that decides which results the page shows. All of it is in the URL. */
export interface SearchState {
  q: string;
  filters: Filters;
  sort: 'relevance' | keyof SortKeys;
  /** Are all older parts of the index searched too? The page offers this only if some parts are not always searched. */
  older: boolean;
}

/** Reads a state from the query of a URL. Only a filter may be repeated. Unknown parameters are ignored. */
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

/**
 * Writes a state as the query of a URL, such as `?q=bestie&outlet=cnn`; empty for an empty state. Equal states give equal
 * queries.
 */
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

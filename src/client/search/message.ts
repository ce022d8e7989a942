import { searchText } from '../../ui/scripts.ts';
import type { Failure } from '../../ui/search-facts.ts';
import type { Answer } from './answer.ts';
import type { SearchState } from './search-state.ts';

/** The line under the field: what was found, or what failed. `failed` is the number of results that could not be loaded. */
export function messageOf(
  quotations: Answer,
  articles: Answer,
  { q, filters }: SearchState,
  since: string | null,
  failed: number,
): string {
  if (quotations === 'nothing asked' || articles === 'nothing asked') return '';
  if (typeof quotations === 'string') return failureMessage(quotations);
  if (typeof articles === 'string') return failureMessage('part');
  return searchText.found({
    query: q,
    quotations: quotations.results.length,
    articles: articles.results.length,
    isFiltered: Object.keys(filters).length > 0,
    missing: quotations.missing,
    since,
    failed,
  });
}

/** Being offline explains every failure. */
const failureMessage = (failure: Failure) =>
  navigator.onLine ? searchText.failures[failure] : searchText.offline;

import { urlForm } from '../../search/terms/document-url.ts';
import { searchScript } from '../../ui/scripts.ts';
import type { Failure } from '../../ui/search-facts.ts';
import type { Answer } from './answer.ts';
import { element } from './nodes.ts';
import type { SearchState } from './search-state.ts';

/**
 * Returns the message above the results: what was found, or what failed. It is empty if nothing was asked. `since` comes from
 * `searchedSince`. `failed` is the number of results that could not be loaded. The number of found quotations is in a separate
 * element, with the attribute `data-count`. If there are no quotations, this element has the number of found articles.
 */
export function messageOf(
  quotations: Answer,
  articles: Answer,
  { q, filters }: SearchState,
  since: string | null,
  failed: number,
): (Node | string)[] {
  if (quotations === 'nothing asked' || articles === 'nothing asked') return [];
  if (typeof quotations === 'string') return [failureMessage(quotations)];
  if (typeof articles === 'string') return [failureMessage('part')];
  const facts = {
    query: shortened(q),
    quotations: quotations.results.length,
    articles: articles.results.length,
    isFiltered: Object.keys(filters).length > 0,
    missing: quotations.missing.map(shortened),
    respelt: quotations.results.length > 0 ? quotations.respelt : articles.respelt,
    isUrl: urlForm(q) !== null,
    since,
    failed,
  };
  return searchScript.found(facts, text => {
    const node = element('span', '', { count: String(facts.quotations || facts.articles) });
    node.textContent = text;
    return node;
  });
}

const shortened = (query: string) => {
  const plain = query.trim();
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST)}…`;
};
const LONGEST = 80;

/** If the browser is offline, the message says only this, because it explains every failure. */
const failureMessage = (failure: Failure) =>
  navigator.onLine ? searchScript.failures[failure] : searchScript.offline;

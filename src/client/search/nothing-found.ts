import { searchScript } from '../../ui/scripts.ts';
import type { KnownWords } from './known-words.ts';
import { element, link, list, paragraph } from './nodes.ts';
import { parseQuery } from './query.ts';
import { type SearchState, writeState } from './search-state.ts';

/**
 * Returns links to other searches after a search that found nothing: the query without filters, the query without quotation
 * marks, each of its known words alone, and other spellings of its unknown words. The links for words and spellings are left out
 * if `words` resolves to no words.
 */
export async function nothingFound(state: SearchState, words: () => Promise<KnownWords>): Promise<Node[]> {
  const known = await words();
  const terms = parseQuery(state.q).flatMap(group => group.terms);
  const search = (q: string, filters: SearchState['filters']) => writeState({ ...state, q, filters });
  const nodes: Node[] = [];
  if (Object.keys(state.filters).length > 0)
    nodes.push(paragraph('', link(search(state.q, {}) || '?', searchScript.withoutFilters), '.'));
  const unquoted = terms.map(({ typed }) => typed).join(' ');
  if (terms.some(({ isPhrase }) => isPhrase) && /\s/u.test(unquoted))
    nodes.push(
      paragraph('', searchScript.notExactPhrase, link(search(unquoted, state.filters), unquoted), '.'),
    );
  const searches = (queries: string[]) => queries.map(q => link(search(q, {}), q));
  const fewer = terms.filter(({ options: [form = ''] }) => known.has(form)).map(({ typed }) => typed);
  if (terms.length > 1 && fewer.length > 0) nodes.push(titledList(searchScript.fewerWords, searches(fewer)));
  const unknown = terms.filter(({ options: [form = ''], isPhrase }) => !isPhrase && !known.has(form));
  const most = unknown.length === 1 ? MOST_LIKE : 1;
  const like = unknown.flatMap(({ options: [form = ''] }) =>
    known.like(form).slice(0, most).map(known.shown),
  );
  if (like.length > 0) nodes.push(titledList(searchScript.didYouMean, searches(like)));
  return nodes;
}

const MOST_LIKE = 3;

function titledList(title: string, links: Node[]): HTMLElement {
  const section = element('section');
  const heading = element('h2');
  heading.textContent = title;
  section.append(heading, list(...links));
  return section;
}

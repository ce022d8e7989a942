import type { Vocabulary } from '../../search/protocol.ts';
import { searchText } from '../../ui/scripts.ts';
import { element, link, list, paragraph } from './nodes.ts';
import { offersFor } from './offers.ts';
import { type SearchState, writeState } from './search-state.ts';

/** What to do next when nothing was found. The site’s vocabulary is fetched only now; if that fails, the other offers remain. */
export async function nothingFound(state: SearchState, vocabularyUrl: string): Promise<Node[]> {
  const vocabulary = await fetch(vocabularyUrl)
    .then(response => (response.ok ? (response.json() as Promise<Vocabulary>) : NONE))
    .catch(() => NONE);
  const { queries, fewer, unquoted, names } = offersFor(state.q, vocabulary);
  const search = (q: string, filters: SearchState['filters']) => writeState({ ...state, q, filters });
  const nodes: Node[] = [];
  if (Object.keys(state.filters).length > 0)
    nodes.push(paragraph('', link(search(state.q, {}) || '?', searchText.withoutFilters), '.'));
  if (unquoted !== null)
    nodes.push(
      paragraph('', searchText.notExactPhrase, link(search(unquoted, state.filters), unquoted), '.'),
    );
  const searches = (queries: string[]) => queries.map(q => link(search(q, {}), q));
  if (queries.length > 0) nodes.push(titledList(searchText.didYouMean, searches(queries)));
  if (fewer.length > 0) nodes.push(titledList(searchText.fewerWords, searches(fewer)));
  if (names.length > 0)
    nodes.push(
      titledList(
        searchText.speakersAndOutlets,
        names.map(({ name, url }) => link(url, name)),
      ),
    );
  return nodes;
}

function titledList(title: string, links: Node[]): HTMLElement {
  const section = element('section');
  const heading = element('h2');
  heading.textContent = title;
  section.append(heading, list(...links));
  return section;
}

const NONE: Vocabulary = { words: '', names: [] };

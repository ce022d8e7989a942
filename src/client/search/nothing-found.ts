import { element, link, list, paragraph } from './nodes.ts';
import { offersFor, type Vocabulary } from './offers.ts';
import { type SearchState, writeState } from './search-state.ts';

/** What to do next where nothing was found. Only now the site’s vocabulary is fetched; without it the rest still stands. */
export async function nothingFound(state: SearchState, vocabularyUrl: string): Promise<Node[]> {
  const vocabulary = await fetch(vocabularyUrl)
    .then(response => (response.ok ? (response.json() as Promise<Vocabulary>) : NONE))
    .catch(() => NONE);
  const { queries, fewer, unmarked, names } = offersFor(state.q, vocabulary);
  const search = (q: string, filters: SearchState['filters']) => writeState({ ...state, q, filters });
  const nodes: Node[] = [];
  if (Object.keys(state.filters).length > 0)
    nodes.push(paragraph('', link(search(state.q, {}) || '?', 'Search without filters'), '.'));
  if (unmarked !== null)
    nodes.push(paragraph('', 'Not the exact phrase: ', link(search(unmarked, state.filters), unmarked), '.'));
  if (queries.length > 0)
    nodes.push(
      titled(
        'Did you mean',
        queries.map(q => link(search(q, {}), q)),
      ),
    );
  if (fewer.length > 0)
    nodes.push(
      titled(
        'Fewer words',
        fewer.map(q => link(search(q, {}), q)),
      ),
    );
  if (names.length > 0)
    nodes.push(
      titled(
        'Speakers and outlets',
        names.map(({ name, url }) => link(url, name)),
      ),
    );
  return nodes;
}

function titled(title: string, links: Node[]): HTMLElement {
  const section = element('section');
  const heading = element('h2');
  heading.textContent = title;
  section.append(heading, list(...links));
  return section;
}

const NONE: Vocabulary = { words: '', names: [] };

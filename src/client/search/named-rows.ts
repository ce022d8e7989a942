import type { Named } from '../../search/protocol.ts';
import { searchScript } from '../../ui/scripts.ts';
import type { Found } from './find-results.ts';
import { link, paragraph } from './nodes.ts';

/**
 * Returns a line for each speaker, outlet, topic or author that the query names, with a link to its page and the number of its
 * passages. If there is only one line, it also counts the results that only mention the name.
 */
export function namedRows({ named, own, results }: Pick<Found, 'named' | 'own' | 'results'>): Node[] {
  const [only, ...others] = named;
  if (!only) return [];
  const rows = named.map(one => row(one, searchScript.namedCount(one.kind, one.count)));
  if (others.length > 0) return rows;
  // The index has speakers and outlets as words. So the results include all passages of a speaker or outlet that the filters
  // allow. The index does not have topics and authors as words, so their line counts all their passages.
  const theirs = only.kind === 'topic' || only.kind === 'author' ? only.count : own;
  return [row(only, searchScript.namedCounts(only.kind, theirs, results.length - own))];
}

function row({ kind, id, name, url }: Named, counts: string): HTMLParagraphElement {
  const node = paragraph('search-named', link(url, name), ` ${counts}`);
  Object.assign(node.dataset, { named: kind, id });
  return node;
}

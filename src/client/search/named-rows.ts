import type { Named } from '../../search/protocol.ts';
import { searchScript } from '../../ui/scripts.ts';
import type { Found } from './find-results.ts';
import { link, paragraph } from './nodes.ts';

/**
 * Returns a line for each speaker, outlet, topic or author that the query names, with a link to its page and the number of its
 * passages. If the query names only one of them, the line also counts the other results, which mention the name.
 */
export function namedRows({ named, own, results }: Pick<Found, 'named' | 'own' | 'results'>): Node[] {
  const [only, ...others] = named;
  if (!only) return [];
  const rows = named.map(one => row(one, searchScript.namedCount(one.kind, one.count)));
  if (others.length > 0) return rows;
  // The name of a speaker or outlet is among the indexed words of a passage, so the results have every such passage that the
  // filters allow. The results may lack passages of a topic or author, so the line counts all passages of the topic or author.
  const theirs = only.kind === 'topic' || only.kind === 'author' ? only.count : own;
  return [row(only, searchScript.namedCounts(only.kind, theirs, results.length - own))];
}

function row({ kind, id, name, url }: Named, counts: string): HTMLParagraphElement {
  const node = paragraph('search-named', link(url, name), ` ${counts}`);
  Object.assign(node.dataset, { named: kind, id });
  return node;
}

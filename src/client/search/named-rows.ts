import type { Named } from '../../search/protocol.ts';
import { searchScript } from '../../ui/scripts.ts';
import type { Found } from './find-results.ts';
import { link, paragraph } from './nodes.ts';

/** A line for each speaker, outlet, topic or author that the query names: their page, and how many of the passages are theirs. */
export function namedRows({ named, own, results }: Pick<Found, 'named' | 'own' | 'results'>): Node[] {
  const [only, ...others] = named;
  if (!only) return [];
  const rows = named.map(one => row(one, searchScript.namedCount(one.kind, one.count)));
  if (others.length > 0) return rows;
  // The words of a passage name its speaker and outlet, not its topic and author: of theirs, the results may have a few only.
  const theirs = only.kind === 'topic' || only.kind === 'author' ? only.count : own;
  return [row(only, searchScript.namedCounts(only.kind, theirs, results.length - own))];
}

function row({ kind, id, name, url }: Named, counts: string): HTMLParagraphElement {
  const node = paragraph('search-named', link(url, name), ` ${counts}`);
  Object.assign(node.dataset, { named: kind, id });
  return node;
}

import type { Named } from '../../search/protocol.ts';
import { searchScript } from '../../ui/scripts.ts';
import type { Found } from './find-results.ts';
import { link, paragraph } from './nodes.ts';

/** A line for each speaker, outlet, topic or author that the query names: their page, and how many of the passages are theirs. */
export function namedRows({ named, own, results }: Pick<Found, 'named' | 'own' | 'results'>): Node[] {
  const [only, ...others] = named;
  if (!only) return [];
  const rows = named.map(one => row(one, searchScript.namedCount(one.kind, one.count)));
  return others.length > 0
    ? rows
    : [row(only, searchScript.namedCounts(only.kind, own, results.length - own))];
}

function row({ kind, id, name, url }: Named, counts: string): HTMLParagraphElement {
  const node = paragraph('search-named', link(url, name), ` ${counts}`);
  Object.assign(node.dataset, { named: kind, id });
  return node;
}

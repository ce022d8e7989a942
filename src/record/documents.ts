import { documentKey } from '../words/same-document.ts';
import type { DocumentEntry, SourceEntry } from './record.ts';

/**
 * The documents among the sources of one outlet, in the same order: sources of one address are one document, however many articles or
 * speakers name it. One without an address stands alone, since nothing shows that it is another’s.
 */
export function documentsOf(sources: SourceEntry[]): DocumentEntry[] {
  const groups = Map.groupBy(sources, entry => (entry.source.url && documentKey(entry.source.url)) ?? entry);
  return [...groups.values()].flatMap(uses => {
    const [first] = uses;
    return first ? [{ source: first.source, uses, quotations: uses.flatMap(use => use.quotations) }] : [];
  });
}

import type { Source } from '../article/article.ts';
import { oncePerObject } from '../once-per-object.ts';
import { documentKey } from '../words/same-document.ts';
import type { DocumentEntry, SourceEntry } from './record.ts';

/**
 * Groups the sources of one outlet by document, in the order of the first source of each document. Sources of several articles
 * are one document if their URLs name the same document. A source without a URL is a separate document, because nothing shows
 * that it equals another.
 */
export function documentsOf(sources: SourceEntry[]): DocumentEntry[] {
  const groups = Map.groupBy(sources, entry => documentOf(entry.source) ?? entry);
  return [...groups.values()].flatMap(uses => {
    const [first] = uses;
    return first ? [{ source: first.source, uses, quotations: uses.flatMap(use => use.quotations) }] : [];
  });
}

const documentOf = oncePerObject(({ url }: Source) => url && documentKey(url));

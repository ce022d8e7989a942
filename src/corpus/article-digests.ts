import type { Article, ArticleHead } from '../article/article.ts';
import { digestOf } from '../cache/digest.ts';

/**
 * Returns digests of the sources and quotations of an article, for the cache keys of pages that show them outside the article. A
 * digest covers the record of the source or quotation and the head of the article. A digest of a quotation also covers its source.
 * It leaves out `place`, which no page shows, and `sentence`, so that it stays the same if only the prose changes.
 */
export function digestsOf({ slug, data, language, sources, quotations }: Article): ArticleDigests {
  const head: ArticleHead = { slug, data, language };
  const headDigest = digestOf(head);
  const ofSources = sources.map(source => digestOf(headDigest, source));
  const digestOfSource = new Map(sources.map(({ key }, index) => [key, ofSources[index]]));
  return {
    sources: ofSources,
    quotations: quotations.map(({ place: _, sentence: __, ...quotation }) =>
      digestOf(digestOfSource.get(quotation.source), quotation),
    ),
  };
}

/** In the order of the `sources` and the `quotations` of the article. */
export interface ArticleDigests {
  sources: string[];
  quotations: string[];
}

/** Gives each source and quotation of an article its digest, in the map `known`. */
export function addDigests(
  known: WeakMap<object, string>,
  { sources, quotations }: Article,
  digests: ArticleDigests,
): void {
  for (const [index, source] of sources.entries()) known.set(source, digests.sources[index] ?? '');
  for (const [index, quotation] of quotations.entries())
    known.set(quotation, digests.quotations[index] ?? '');
}

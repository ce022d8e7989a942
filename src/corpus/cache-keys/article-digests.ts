import type { Article, ArticleHead } from '../../article/article.ts';
import { wordsIfComparable } from '../../article/comparable.ts';
import { digestOf, digestOfBytes } from '../../cache/digest.ts';

/**
 * Returns digests of the sources and quotations of an article, for the cache keys of pages that show them outside the article.
 * Each digest also covers the head of the article. `quotations` covers the source too, but not `place`, which no page shows, and
 * not `sentence`, which only lists show. `listed` covers the same as `quotations`, and `sentence`. `words` covers the words of a
 * quotation as they are compared; it is `null` for a quotation that is not compared.
 */
export function digestsOf({ slug, data, language, sources, quotations }: Article): ArticleDigests {
  const head: ArticleHead = { slug, data, language };
  const headDigest = digestOf(head);
  const ofSources = sources.map(source => digestOf(headDigest, source));
  const digestOfSource = new Map(sources.map(({ key }, index) => [key, ofSources[index]]));
  const ofQuotations = quotations.map(({ place: _, sentence: __, ...quotation }) =>
    digestOf(digestOfSource.get(quotation.source), quotation),
  );
  const listed = quotations.map(({ sentence }, index) => digestOf(ofQuotations[index], sentence));
  const words = quotations.map(quotation => {
    const compared = wordsIfComparable(quotation);
    return compared === null ? null : digestOfBytes(compared);
  });
  return { sources: ofSources, quotations: ofQuotations, listed, words };
}

/** In the order of the `sources` and the `quotations` of the article. */
export interface ArticleDigests {
  sources: string[];
  quotations: string[];
  listed: string[];
  words: (string | null)[];
}

import type { Article } from '../../article/article.ts';
import { wordsIfComparable } from '../../article/comparable.ts';
import { DIGEST_LENGTH, digestOfBytes, digestOfLines } from '../../cache/digest.ts';
import type { ArticleJson } from '../article-json.ts';

/**
 * Returns digests of the sources and quotations of an article, for the cache keys of pages that show them outside the article.
 * Each digest also covers the head of the article. `quotations` covers the source too, but not `place`, which no page shows, and
 * not `sentence`, which only lists show. `listed` covers the same as `quotations`, and `sentence`. `words` covers the words of a
 * quotation as they are compared.
 */
export function digestsOf({ sources, quotations }: Article, json: ArticleJson): ArticleDigests {
  const head = digestOfLines(json.head);
  const ofSources = json.sources.map(source => digestOfLines(head, source));
  const digestOfSource = new Map(sources.map(({ key }, index) => [key, ofSources[index]]));
  const ofQuotations = json.quotations.map(({ shown }, index) =>
    digestOfLines(digestOfSource.get(quotations[index]?.source ?? '') ?? '', shown),
  );
  const listed = json.quotations.map(({ sentence }, index) =>
    digestOfLines(ofQuotations[index] ?? '', sentence),
  );
  const words = quotations.map(quotation => {
    const compared = wordsIfComparable(quotation);
    return compared === null ? NOT_COMPARED : digestOfBytes(compared);
  });
  return {
    sources: ofSources.join(''),
    quotations: ofQuotations.join(''),
    listed: listed.join(''),
    words: words.join(''),
  };
}

/** Stands in `words` for a quotation that is not compared. */
export const NOT_COMPARED = ' '.repeat(DIGEST_LENGTH);

/** Returns the digest of a source or quotation by its index. */
export const digestAt = (digests: string, index: number): string =>
  digests.slice(index * DIGEST_LENGTH, (index + 1) * DIGEST_LENGTH);

/**
 * Each text has the digests of all `sources` or all `quotations` of the article, in their order (see `digestAt`). One text takes
 * less memory than many, and a build keeps the digests of all articles.
 */
export interface ArticleDigests {
  sources: string;
  quotations: string;
  listed: string;
  words: string;
}

import type { Article } from '../article/article.ts';
import { type SumOfParts, sumOfParts } from '../cache/kept-sum.ts';
import type { ArticleEntry, SiteRecord } from '../record/record.ts';
import { ARTICLE_FIELDS, SEARCHED_FIELDS, type Vocabulary } from './protocol.ts';
import { shownArticle, shownQuotation } from './search-records.ts';

/** The rarest words are left out. */
const MOST_WORDS = 20_000;

/**
 * Returns the most frequent words of all records. The search page uses them if a word of the query is in no record. `articleKey`
 * returns the cache key of an article. `sum` adds up the counts of each word in all articles.
 */
export function vocabulary(
  record: SiteRecord,
  articleKey: (article: Article) => string,
  sum: SumOfParts = sumOfParts,
): Vocabulary {
  const counts = sum(
    new Map(record.articles.map(entry => [articleKey(entry.article), () => countsOf(entry)])),
  );
  const byNumber = Map.groupBy(counts.keys(), word => counts.get(word) ?? 0);
  const words = [...byNumber]
    .sort(([often], [oftener]) => oftener - often)
    .flatMap(([, same]) => same.sort())
    .slice(0, MOST_WORDS);
  return { words: words.join(' ') };
}

/** Returns the numbers of occurrences of the words of an article and its quotations. */
function countsOf(entry: ArticleEntry): Map<string, number> {
  const counts = new Map<string, number>();
  const texts = entry.quotations.map(one => textOf(shownQuotation(one), SEARCHED_FIELDS));
  for (const text of [...texts, textOf(shownArticle(entry), ARTICLE_FIELDS)])
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const textOf = <Name extends string>(shown: Record<Name, string>, fields: readonly Name[]): string =>
  fields.map(name => shown[name]).join(' ');

/**
 * Returns the words of three or more letters, in lower case. Shorter words are left out, because a typing error easily turns one
 * into another: `in` into `on`. The `s` of `Ann’s` is left out too.
 */
const wordsOf = (content: string): string[] =>
  content
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? [];

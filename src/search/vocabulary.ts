import type { Article } from '../article/article.ts';
import { type KeptValues, NOTHING_KEPT } from '../cache/kept-values.ts';
import type { ArticleEntry, SiteRecord } from '../record/record.ts';
import { ARTICLE_FIELDS, SEARCHED_FIELDS, type Vocabulary } from './protocol.ts';
import { shownArticle, shownQuotation } from './search-records.ts';

/** The rarest words are left out. */
const MOST_WORDS = 20_000;

/**
 * Returns the most frequent words of all records. The search page uses them if a word of the query is in no record. `articleKey`
 * returns the cache key of an article. `kept` has the counts that the last build made.
 */
export function vocabulary(
  record: SiteRecord,
  articleKey: (article: Article) => string,
  kept: KeptValues = NOTHING_KEPT,
): Vocabulary {
  const counts = new Map<string, number>();
  for (const entry of record.articles) {
    const counted = kept.of(articleKey(entry.article), () => countsOf(entry)).split(' ');
    for (let at = 0; at + 1 < counted.length; at += 2) {
      const word = counted[at] ?? '';
      counts.set(word, (counts.get(word) ?? 0) + Number(counted[at + 1]));
    }
  }
  kept.save();
  const words = [...counts]
    .sort(([one, often], [other, oftener]) => oftener - often || (one < other ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
  return { words: words.join(' ') };
}

/** Returns the words of an article and its quotations with their numbers of occurrences: `the 12 council 3`. */
function countsOf(entry: ArticleEntry): string {
  const counts = new Map<string, number>();
  const texts = entry.quotations.map(one => textOf(shownQuotation(one), SEARCHED_FIELDS));
  for (const text of [...texts, textOf(shownArticle(entry), ARTICLE_FIELDS)])
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flat().join(' ');
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

import type { Article } from '../article/article.ts';
import { type KeptValues, NOTHING_KEPT } from '../cache/kept-values.ts';
import type { ArticleEntry, SiteRecord } from '../record/record.ts';
import { ARTICLE_FIELDS, SEARCHED_FIELDS, type Vocabulary } from './protocol.ts';
import { shownArticle, shownQuotation } from './search-records.ts';

/** The greatest number of words in the vocabulary, so that the file stays small. The rarest words are left out. */
const MOST_WORDS = 20_000;

/**
 * Returns the most frequent words of all records. The search page uses them if a word of the query is in no record. `articleKey`
 * and `kept` are as for `siteIndex`.
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

/**
 * Returns the words of an article and of its quotations, each followed by the number of times that it occurs, all separated by
 * spaces.
 */
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
 * Returns all runs of three or more letters in a text, in lower case. So possessive endings are left out. Words of one or two
 * letters are left out too, because a typing error easily turns such a word into another word.
 */
const wordsOf = (content: string): string[] =>
  content
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? [];

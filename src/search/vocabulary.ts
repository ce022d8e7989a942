import type { SiteRecord } from '../record/record.ts';
import { ARTICLE_FIELDS, SEARCHED_FIELDS, type Vocabulary } from './protocol.ts';
import { shownArticle, shownQuotation } from './search-records.ts';

/** The maximum number of words, so that the file stays small. The rarest words are left out. */
const MOST_WORDS = 20_000;

/** What the search page needs when a word is in no record. */
export function vocabulary(record: SiteRecord): Vocabulary {
  const counts = new Map<string, number>();
  const count = (text: string) => {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const entry of record.quotations) count(textOf(shownQuotation(entry), SEARCHED_FIELDS));
  for (const entry of record.articles) count(textOf(shownArticle(entry), ARTICLE_FIELDS));
  const words = [...counts]
    .sort(([one, often], [other, oftener]) => oftener - often || (one < other ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
  return { words: words.join(' ') };
}

const textOf = <Name extends string>(shown: Record<Name, string>, fields: readonly Name[]): string =>
  fields.map(name => shown[name]).join(' ');

/**
 * In lower case, without possessive endings. Words of one or two letters are left out, because a typing error in one gives another word.
 */
const wordsOf = (content: string): string[] =>
  content
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? [];

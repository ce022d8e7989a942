import type { SiteRecord } from '../record/record.ts';
import { ARTICLE_FIELDS, SEARCHED_FIELDS, type Vocabulary } from './protocol.ts';
import { searchRecords } from './search-records.ts';

/** The maximum number of words, so that the file stays small. The rarest words are left out. */
const MOST_WORDS = 20_000;

/** What the search page needs when a word is in no record. */
export function vocabulary(record: SiteRecord): Vocabulary {
  const counts = new Map<string, number>();
  for (const { shown } of searchRecords(record))
    for (const word of wordsOf(
      'words' in shown ? textOf(shown, SEARCHED_FIELDS) : textOf(shown, ARTICLE_FIELDS),
    ))
      counts.set(word, (counts.get(word) ?? 0) + 1);
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

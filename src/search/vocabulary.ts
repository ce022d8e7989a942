import type { SiteRecord } from '../record/record.ts';
import { urls } from '../urls.ts';
import type { Vocabulary } from './protocol.ts';
import { searchRecords } from './search-records.ts';

/** The maximum number of words, so that the file stays small. The rarest words are left out. */
const MOST_WORDS = 20_000;

/** What the search page offers when nothing was found. */
export function vocabulary(record: SiteRecord): Vocabulary {
  const counts = new Map<string, number>();
  for (const { content } of searchRecords(record))
    for (const word of wordsOf(content)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .sort(([one, often], [other, oftener]) => oftener - often || (one < other ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
  return {
    words: words.join(' '),
    names: [
      ...record.speakers.map(({ id, speaker }) => ({ name: speaker.name, url: urls.speaker(id) })),
      ...record.outlets.map(({ id, outlet }) => ({ name: outlet.name, url: urls.outlet(id) })),
    ],
  };
}

/**
 * In lower case, without possessive endings. Words of one or two letters are left out, because a typing error in one gives another word.
 */
const wordsOf = (content: string): string[] =>
  content
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? [];

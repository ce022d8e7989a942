import type { SiteRecord } from '../record/record.ts';
import { urls } from '../urls.ts';
import { searchRecords } from './search-records.ts';

/** Most words offered as near spellings: some 70 kB compressed, loaded only when nothing was found. The rarest are left out. */
const MOST = 20_000;

/**
 * What is offered when nothing was found: the words of the index as they are printed, most frequent first, parted by spaces; and
 * every speaker and outlet that has a page.
 */
export function vocabulary(record: SiteRecord): Vocabulary {
  const counts = new Map<string, number>();
  for (const { content } of searchRecords(record))
    for (const word of wordsOf(content)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .sort(([one, often], [other, oftener]) => oftener - often || (one < other ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
  return {
    words: words.join(' '),
    names: [
      ...record.speakers.map(({ id, speaker }) => ({ name: speaker.name, url: urls.speaker(id) })),
      ...record.outlets.map(({ id, outlet }) => ({ name: outlet.name, url: urls.outlet(id) })),
    ],
  };
}

/** Lower case, without possessives; two letters are no spelling to be missed. */
const wordsOf = (content: string): string[] =>
  content
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? [];

export interface Vocabulary {
  words: string;
  names: { name: string; url: string }[];
}

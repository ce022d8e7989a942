import type { Page } from 'playwright-core';
import type { SearchRecord, ShownQuotation } from '../../../src/search/protocol.ts';
import { random } from '../../random.ts';
import { ask } from './ask.ts';
import { idsOf } from './search-page.ts';

/** `count` phrases of four to seven words, each with the id of its quotation. The quotations are spread evenly over `records`. */
export function phrasesFrom(records: SearchRecord<ShownQuotation>[], count: number): Phrase[] {
  const draw = random(200);
  const below = (limit: number) => Math.floor(draw() * limit);
  return Array.from({ length: count }, (_, index) => {
    const record = records[Math.floor(((index + draw()) * records.length) / count)];
    if (!record) throw new Error('There are no records to take phrases from.');
    const { id, words: text } = record.shown;
    const words = text.split(' ');
    const length = 4 + below(4);
    const start = below(words.length - length + 1);
    return { phrase: words.slice(start, start + length).join(' '), id };
  });
}

/** How many phrases find their quotation among the first ten results. `mark` is put before and after each phrase. */
export async function recall(page: Page, phrases: Phrase[], mark: '"' | ''): Promise<number> {
  let found = 0;
  for (const { phrase, id } of phrases) {
    await ask(page, mark + phrase + mark);
    if ((await idsOf(page)).includes(id)) found += 1;
  }
  return found;
}

export interface Phrase {
  phrase: string;
  id: string;
}

import { type Folded, fold } from '../words/fold.ts';
import { preservesMeaning } from '../words/hidden-change.ts';
import { match, wordKey, wordKeys } from '../words/match.ts';
import { ownWords, segments } from '../words/segments.ts';
import type { Joined } from './joined.ts';

/**
 * The quotations of one label, ready to be asked which of them the words of a callout are, or are part of: the first of those there are. A pull
 * quote may leave out or replace no more than a quotation may.
 *
 * Contract: each text is folded once, and only those are compared that have the rarest word of the callout.
 */
export function readyToQuote(quotations: Joined[]): Wholes {
  const wholes: Whole[] = [];
  const byWord = new Map<string, Whole[]>();
  const add = (quotation: Joined) => {
    const folded = fold(quotation.passage.text);
    const whole = { quotation, folded, keys: new Set(folded.words.map(wordKey)) };
    wholes.push(whole);
    for (const key of whole.keys) {
      const known = byWord.get(key);
      if (known) known.push(whole);
      else byWord.set(key, [whole]);
    }
  };
  for (const quotation of quotations) add(quotation);
  return {
    add,
    wholeOf(callout) {
      const parts = segments(callout);
      const keys = parts.flatMap(wordKeys);
      const rule = preservesMeaning(parts.flatMap(ownWords));
      const likely = keys.reduce((fewest, key) => {
        const having = byWord.get(key) ?? [];
        return having.length < fewest.length ? having : fewest;
      }, wholes);
      return likely.find(
        whole => keys.every(key => whole.keys.has(key)) && match(parts, whole.folded, rule) !== null,
      )?.quotation;
    },
  };
}

interface Whole {
  quotation: Joined;
  folded: Folded;
  keys: ReadonlySet<string>;
}

export interface Wholes {
  add(quotation: Joined): void;
  wholeOf(callout: string): Joined | undefined;
}

import { type Folded, fold } from '../words/fold.ts';
import { preservesMeaning } from '../words/hidden-change.ts';
import { match, wordKey, wordKeys } from '../words/match.ts';
import { ownWords, segments } from '../words/segments.ts';
import type { QuotationDraft } from './quotation-draft.ts';

/**
 * Indexes the quotations of one label. `find` returns the first quotation that has all the words of a callout, so that the callout is a pull
 * quote of it. Brackets in a pull quote follow the same rule as brackets in a quotation.
 *
 * Contract: each text is folded once. Only quotations with the rarest word of the callout are compared.
 */
export function indexQuotations(quotations: QuotationDraft[]): QuotationIndex {
  const wholes: Whole[] = [];
  const byWord = new Map<string, Whole[]>();
  const add = (quotation: QuotationDraft) => {
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
    find(callout) {
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
  quotation: QuotationDraft;
  folded: Folded;
  keys: ReadonlySet<string>;
}

export interface QuotationIndex {
  add(quotation: QuotationDraft): void;
  find(callout: string): QuotationDraft | undefined;
}

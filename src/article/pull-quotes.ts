import { isPartOf, readyForParts } from '../words/compare/part-of.ts';
import type { ComparedPassage } from '../words/compare/passages.ts';
import { segments } from '../words/compare/segments.ts';
import type { QuotationDraft } from './quotation-draft.ts';

/**
 * Indexes the quotations of one label (`speaker@source`). `find` returns the first quotation that contains the words of a
 * callout. The callout is then a pull quote of this quotation. Brackets in a callout are judged as in a quotation from a source
 * (`isPartOf`). `language` is the language of the source in the label.
 *
 * For speed, each quotation is folded once, when it is added. A callout is compared only with quotations that have all its words.
 */
export function indexQuotations(quotations: QuotationDraft[], language: string): QuotationIndex {
  const wholes: Whole[] = [];
  const byWord = new Map<string, Whole[]>();
  const add = (quotation: QuotationDraft) => {
    const passage = readyForParts(quotation.passage.text, language);
    const whole = { quotation, passage, keys: new Set(passage.words.words.map(lowerCase)) };
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
      const pieces = segments(callout).flatMap(segment => segment.pieces);
      const keys = pieces.flatMap(piece => (piece.kind === 'word' ? lowerCase(piece.word) : []));
      const likely = keys.reduce((fewest, key) => {
        const having = byWord.get(key) ?? [];
        return having.length < fewest.length ? having : fewest;
      }, wholes);
      return likely.find(
        whole => keys.every(key => whole.keys.has(key)) && isPartOf([callout], whole.passage),
      )?.quotation;
    },
  };
}

/** `We` and `we` are the same word. The Turkish `İ` and `ı` are not the same as `i`. */
const lowerCase = (word: string) => word.toLowerCase();

interface Whole {
  quotation: QuotationDraft;
  passage: ComparedPassage;
  keys: ReadonlySet<string>;
}

export interface QuotationIndex {
  add(quotation: QuotationDraft): void;
  find(callout: string): QuotationDraft | undefined;
}

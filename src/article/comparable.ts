import { countWords } from '../words/count-words.ts';
import { hasUnspacedLetter } from '../words/fold/letters.ts';
import { fold, foldedText } from '../words/fold.ts';
import type { Quotation } from './article.ts';

/** Quotations with fewer words than this are not compared, because different people often use the same few words. */
const LEAST_WORDS = 4;

/**
 * Can the quotation be compared with quotations of other articles? It must be direct and have at least `LEAST_WORDS` words. The
 * other forms contain words of the article.
 */
export const isComparable = ({ form, text }: Quotation) =>
  form === 'direct' && (text.split(/\s+/u).length >= LEAST_WORDS || isLongUnspaced(text));

const isLongUnspaced = (text: string) => hasUnspacedLetter(text) && countWords(text) >= LEAST_WORDS;

/** Returns the words as they are compared: folded, in lower case. They are computed once for each quotation. */
export function comparableWords(quotation: Quotation): string {
  const known = wordsOf.get(quotation);
  if (known !== undefined) return known;
  const words = foldedText(fold(quotation.text)).toLowerCase();
  wordsOf.set(quotation, words);
  return words;
}

const wordsOf = new WeakMap<Quotation, string>();

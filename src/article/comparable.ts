import { oncePerObject } from '../once-per-object.ts';
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
const isComparable = ({ form, text }: Quotation): boolean =>
  form === 'direct' && (text.split(/\s+/u).length >= LEAST_WORDS || isLongUnspaced(text));

const isLongUnspaced = (text: string) => hasUnspacedLetter(text) && countWords(text) >= LEAST_WORDS;

/**
 * Returns the words as they are compared, or `null` if the quotation cannot be compared. Other forms than direct quotations
 * contain words of the article, and different people often use the same few words.
 */
export const wordsIfComparable = oncePerObject((quotation: Quotation): string | null =>
  isComparable(quotation) ? comparableWords(quotation) : null,
);

/** Returns the words as they are compared: folded, in lower case. */
const comparableWords = ({ text }: Quotation): string => foldedText(fold(text)).toLowerCase();

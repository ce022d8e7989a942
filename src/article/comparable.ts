import { fold, foldedText } from '../words/fold.ts';
import type { Quotation } from './article.ts';

/** Fewer words than this are said by many. */
const LEAST_WORDS = 4;

/** Can the words be compared with those of other articles? Reported speech is the article’s own wording. */
export const isComparable = ({ form, text }: Quotation) =>
  form === 'direct' && text.split(/\s+/u).length >= LEAST_WORDS;

/** Words as they are compared: folded, in lower case. */
export const comparableWords = ({ text }: Quotation) => foldedText(fold(text)).toLowerCase();

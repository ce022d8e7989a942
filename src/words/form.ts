import { isQuotationMark } from './characters.ts';
import { type MarkedSpan, markedSpans } from './marks.ts';

/**
 * Tells the form of a labelled passage and the words that are quoted in it.
 *
 * Contract: wholly inside one pair of marks → `direct` (punctuation around the marks is ignored, and a mark left open at the end
 * continues in the next paragraph); marks elsewhere → `mixed`; none, or only one that opens nothing → `indirect`. `text` is the passage without
 * its outer marks, otherwise exactly as written; `quoted` holds the words inside each outermost pair. `masked` is the passage with
 * those marks replaced that do not quote (in emphasis), character for character.
 */
export function readForm(words: string, masked = words): WordsInForm {
  const outer = markedSpans(masked).filter(
    span => span.depth === 0 && (span.closed || inside(words, span) !== ''),
  );
  const [only] = outer;
  if (only && outer.length === 1 && isWhole(masked, only)) {
    const text = inside(words, only);
    return { form: 'direct', text, quoted: [text] };
  }
  const text = words.trim();
  if (outer.length === 0) return { form: 'indirect', text, quoted: [] };
  return { form: 'mixed', text, quoted: outer.map(span => inside(words, span)) };
}

/**
 * A callout’s words are direct speech, with or without marks around them. In a quotation of several paragraphs each opens with a mark
 * and only the last closes it; marks around the whole of them are outer marks too.
 */
export function calloutForm(words: string, masked = words): WordsInForm {
  const maskedParagraphs = masked.split('\n\n');
  const read = words.split('\n\n').map((paragraph, index) => readForm(paragraph, maskedParagraphs[index]));
  const whole = readForm(words, masked);
  const text = read.every(({ form }) => form === 'direct')
    ? read.map(part => part.text).join('\n\n')
    : whole.form === 'direct'
      ? whole.text
      : words.trim();
  return { form: 'direct', text, quoted: [text] };
}

const isWhole = (words: string, { start, end }: MarkedSpan) =>
  isOnlyPunctuation(words.slice(0, start)) && isOnlyPunctuation(words.slice(end));
const isOnlyPunctuation = (text: string) =>
  [...text].every(
    character => isQuotationMark(character) || /[\s\p{Pd}.,;:!?…()¿¡、。，！？]/u.test(character),
  );

const inside = (words: string, { start, end, closed }: MarkedSpan) =>
  words.slice(start + 1, closed ? end - 1 : end).trim();

export type Form = 'direct' | 'mixed' | 'indirect';

export interface WordsInForm {
  form: Form;
  text: string;
  quoted: string[];
}

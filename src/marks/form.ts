import type { Form } from '../words/status.ts';
import { isQuotationMark } from './mark-table.ts';
import { type MarkedSpan, readMarks } from './marked-spans.ts';

/**
 * Tells the form of a labelled passage and the words that are quoted in it.
 *
 * Contract: a passage that is wholly inside one pair of quotation marks is `direct`. Punctuation around the marks does not count, and a
 * quotation that is not closed continues in the next paragraph. A passage with quotation marks elsewhere is `mixed`. A passage without any,
 * or with a single one that opens nothing, is `indirect`. `text` is the passage without its outer marks, otherwise exactly as written.
 * `quoted` holds the words inside each outermost pair. `masked` is the passage with every mark replaced that does not quote, such as one in
 * code; it has the same length as `words`. Where a mark closes nothing, any of the words before it may be quoted, and so all of them are.
 */
export function readForm(words: string, masked = words): WordsInForm {
  const { spans, stray } = readMarks(masked, true);
  const outer = outermost(words, spans);
  const [only] = outer;
  if (only && outer.length === 1 && isWhole(masked, only)) {
    const text = inside(words, only);
    return { form: 'direct', text, quoted: [text] };
  }
  const text = words.trim();
  if (outer.length === 0) return { form: 'indirect', text, quoted: [] };
  if (stray.length > 0) return { form: 'mixed', text, quoted: [text] };
  return { form: 'mixed', text, quoted: outer.map(span => inside(words, span)) };
}

/**
 * Reads a callout, whose words are direct speech with or without quotation marks around them.
 *
 * Contract: outer marks are removed from `text`. They stand around each paragraph, around the callout as a whole, or as is usual for a
 * quotation of several paragraphs: each paragraph has an opening mark and only the last has a closing one.
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

/** The parts of a passage that are in quotation marks, with their marks, as offsets into it. `masked` is as for `readForm`. */
export function quotedRanges(words: string, masked = words): TextRange[] {
  const { form } = readForm(words, masked);
  if (form === 'direct') return [{ start: 0, end: words.length }];
  return outermost(words, readMarks(masked, true).spans).map(({ start, end }) => ({ start, end }));
}

const outermost = (words: string, spans: MarkedSpan[]) =>
  spans.filter(span => span.depth === 0 && (span.closed || inside(words, span) !== ''));

const isWhole = (words: string, { start, end }: MarkedSpan) =>
  isOnlyPunctuation(words.slice(0, start)) && isOnlyPunctuation(words.slice(end));
const isOnlyPunctuation = (text: string) =>
  [...text].every(
    character => isQuotationMark(character) || /[\s\p{Pd}.,;:!?…()¿¡、。，！？]/u.test(character),
  );

const inside = (words: string, { inside: [from, to] }: MarkedSpan) => words.slice(from, to).trim();

/** UTF-16 offsets into a text. */
export interface TextRange {
  start: number;
  end: number;
}

export interface WordsInForm {
  form: Form;
  text: string;
  quoted: string[];
}

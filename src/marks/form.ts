import type { Form } from '../words/status.ts';
import { isQuotationMark } from './mark-table.ts';
import { type MarkedSpan, readMarks } from './marked-spans.ts';

/**
 * Finds the form of a labelled passage (the `words` of `[words][speaker@source]`) and the words that the passage quotes.
 *
 * Contract: a passage is `direct` if all its words are inside one pair of quotation marks. Punctuation outside the marks does not
 * count. The closing mark may be missing, because a quotation may continue in the next paragraph. A passage is `indirect` if no
 * mark in it opens a quotation. Any other passage is `mixed`.
 *
 * `text` is the text inside the marks of a `direct` passage, otherwise the whole passage, without spaces at its ends. `quoted`
 * has the words inside each outermost pair of marks. If a mark of a `mixed` passage closes nothing, `quoted` has the whole
 * passage, because any words before this mark may be quoted. `masked` is `words` after the quotation marks in code, which do not
 * quote, were replaced. It must be as long as `words`.
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
 * Reads the words of a callout (markdown/callouts.ts). They are always direct speech, also without quotation marks around them.
 * Paragraphs are separated by an empty line.
 *
 * Contract: outer marks are removed from `text`. They may be around each paragraph or around the whole callout. In a quotation of
 * several paragraphs, each paragraph may also begin with an opening mark, while only the last paragraph has a closing mark.
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

/**
 * Returns the ranges of a passage that are in quotation marks, with the marks. A `direct` passage is one range. `masked` is
 * explained at `readForm`.
 */
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

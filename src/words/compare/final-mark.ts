import type { Words } from '../fold/fold-words.ts';
import type { Cut } from './cut-edges.ts';
import type { Fault } from './fault.ts';
import type { Segment } from './segments.ts';
import { sentenceEnd } from './sentences.ts';

/**
 * Compares the punctuation after a segment with the punctuation of the evidence before word `end`. A question is not a statement:
 * it is a fault to print a mark such as `.` for `?`, or `?` after a sentence that is no question.
 */
export function finalMark(closing: string, evidence: Words, end: number): Fault | null {
  const seen = evidence.gaps[end] ?? '';
  const fault: Fault = { kind: 'altered-quotation', printed: closing, seen };
  if (closing.includes('?')) return isQuestion(evidence, end) ? null : fault;
  return /[.,!…;:]/u.test(closing) && (seen.includes('?') || asks(evidence, end)) ? fault : null;
}

/**
 * Finds a sign of the editor directly before or after the printed words, such as an emoji, `(!)` or `;-)`. A sign that the
 * evidence has there too is no fault. The texts are compared as written, because folding sorts the marks: `;)` would become the
 * `);` of `(in May);`.
 */
export function comment(
  { rawOpening, rawClosing }: Segment,
  { text, starts, ends }: Words,
  start: number,
  end: number,
): Fault | null {
  const before = text.slice(ends[start - 1] ?? 0, starts[start]);
  const after = text.slice(ends[end - 1] ?? 0, starts[end]);
  return added(rawClosing, after) ?? added(rawOpening, before);
}

function added(printed: string, seen: string): Fault | null {
  const signs = signsOf(printed);
  if (signs.length === 0) return null;
  const known = new Set(signsOf(seen));
  return signs.every(sign => known.has(sign))
    ? null
    : { kind: 'altered-quotation', printed: printed.trim(), seen: seen.trim() };
}

/** The emoji and other symbols of a text, then its smileys and signs such as `(!)`. `;-)` gives `;)`, and `(!!)` gives `(!)`. */
const signsOf = (raw: string): string[] => [
  ...(raw.match(PICTURE) ?? []),
  ...(raw
    .normalize('NFKC')
    .replace(/[\p{Cf}-]|([!?])(?=\1)/gu, '')
    .match(ASIDE) ?? []),
];
const PICTURE = /\p{Regional_Indicator}{2}|\p{So}/gu;
const ASIDE = /\([!?]+\)|[:;][()]/gu;

/** Returns `?` as a cut if a question of the evidence ends after the words, and no mark is printed there; otherwise `null`. */
export function cutQuestion(closing: string, evidence: Words, end: number): Cut | null {
  const isCut =
    closing.replaceAll("'", '') === '' && ((evidence.gaps[end] ?? '').includes('?') || asks(evidence, end));
  return isCut ? { side: 'after', word: '?', isNumber: false } : null;
}

/**
 * Does a question particle follow the words in the evidence, such as 吗 in Chinese or か in Japanese? It must be before a
 * punctuation mark or the end of the text. One letter の, で or す may be before the particle.
 */
function asks(evidence: Words, end: number): boolean {
  for (const last of [end, end + 1]) {
    const isLast = (evidence.gaps[last + 1] ?? '') !== '' || last + 1 === evidence.words.length;
    if (/^[吗嗎么麼呢か]$/u.test(evidence.words[last] ?? '') && isLast)
      return last === end || /^[のです]$/u.test(evidence.words[end] ?? '');
    if ((evidence.gaps[last + 1] ?? '') !== '') return false;
  }
  return false;
}

const isQuestion = (evidence: Words, end: number) =>
  (evidence.gaps[sentenceEnd(evidence, end - 1)] ?? '').includes('?');

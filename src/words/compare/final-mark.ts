import type { Words } from '../fold/fold-words.ts';
import type { Cut } from './cut-edges.ts';
import type { Fault } from './fault.ts';
import type { Segment } from './segments.ts';
import { sentenceEnd } from './sentences.ts';

/**
 * Compares the punctuation printed after a segment with what the evidence has before word `end`: a question is not a statement. Another printed mark
 * in the place of `?` is a fault, and so is a printed `?` if the sentence has none.
 */
export function finalMark(closing: string, evidence: Words, end: number): Fault | null {
  const seen = evidence.gaps[end] ?? '';
  const fault: Fault = { kind: 'altered-quotation', printed: closing, seen };
  if (closing.includes('?')) return isQuestion(evidence, end) ? null : fault;
  return /[.,!…;:]/u.test(closing) && (seen.includes('?') || asks(evidence, end)) ? fault : null;
}

/**
 * A printed sign at an end that the evidence lacks there and that comments on the words: an emoji, `(!)`, `;-)`. Other marks at the ends do not count.
 * The texts are read as they are written, since a gap that is folded has lost the order of its marks: `(in May);` is no smiley.
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

/** Its pictures, where a flag is one, and its asides, in one spelling. */
const signsOf = (raw: string): string[] => [
  ...(raw.match(PICTURE) ?? []),
  ...(raw
    .normalize('NFKC')
    .replace(/[\p{Cf}-]|([!?])(?=\1)/gu, '')
    .match(ASIDE) ?? []),
];
const PICTURE = /\p{Regional_Indicator}{2}|\p{So}/gu;
const ASIDE = /\([!?]+\)|[:;][()]/gu;

/** The mark of a question that the printed words leave out. */
export function cutQuestion(closing: string, evidence: Words, end: number): Cut | null {
  const isCut =
    closing.replaceAll("'", '') === '' && ((evidence.gaps[end] ?? '').includes('?') || asks(evidence, end));
  return isCut ? { side: 'after', word: '?', isNumber: false } : null;
}

/** Chinese and Japanese ask by a particle at the end of the sentence: 吗, か. */
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

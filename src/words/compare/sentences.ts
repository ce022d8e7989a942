import { oncePerObject } from '../../once-per-object.ts';
import type { Words } from '../fold/fold-words.ts';

/**
 * Does a sentence end before word `index`? `!`, `?`, the end of a paragraph and most full stops count. `…` and the full stop of
 * an abbreviation count only if a capital follows. The full stop of a title such as *Dr* never counts.
 */
export function endsSentence({ words, gaps, details, stops }: Words, index: number): boolean {
  const gap = gaps[index] ?? '';
  if (STOP.test(gap) || details[index]?.isParagraph === true) return true;
  const isCapital = () => /^\p{Lu}/u.test(words[index] ?? '');
  if (gap.includes('…')) return isCapital();
  return stops[index - 1] === 'abbreviation' && isCapital();
}

/** The index of the first word in the sentence of word `index`. */
export const sentenceStart = (evidence: Words, index: number): number =>
  boundsOf(evidence).starts[index] ?? index;

/** The index after the last word in the sentence of word `index`. */
export const sentenceEnd = (evidence: Words, index: number): number =>
  boundsOf(evidence).ends[index + 1] ?? index + 1;

/** Does a sentence end between word `from - 1` and word `to`? */
export const endsWithin = (evidence: Words, from: number, to: number): boolean =>
  endsSentence(evidence, to) || sentenceEnd(evidence, from - 1) < to;

/** Finds where the sentences of a text begin and end. Many matches ask for it, and a sentence may be as long as the text. */
const boundsOf = oncePerObject((evidence: Words): Bounds => {
  const count = evidence.words.length;
  const bounds = { starts: new Uint32Array(count + 1), ends: new Uint32Array(count + 1).fill(count) };
  let start = 0;
  for (let at = 0; at <= count; at += 1) {
    if (at > 0 && endsSentence(evidence, at)) start = at;
    bounds.starts[at] = start;
  }
  for (let at = count - 1; at >= 0; at -= 1)
    bounds.ends[at] =
      bounds.starts[at] === at && (at > 0 || endsSentence(evidence, 0)) ? at : (bounds.ends[at + 1] ?? count);
  return bounds;
});

interface Bounds {
  /** For each word, the index of the first word in its sentence. */
  starts: Uint32Array;
  /**
   * For each index `i`, the first index `j >= i` for which a sentence ends before word `j`; the number of words if there is none.
   */
  ends: Uint32Array;
}

/**
 * A condition, a denial or the beginning of a clause counts only within this many words before the printed words or the omission,
 * because a text without full stops is one very long sentence.
 */
export const LONGEST_CLAUSE = 60;

const STOP = /[.!?]/u;

/** Is there a comma, semicolon, colon, dash or bracket before word `index`? Full stops and quotation marks do not count. */
export const hasMark = ({ gaps }: Words, index: number): boolean => /[,;:–()[\]،、]/u.test(gaps[index] ?? '');

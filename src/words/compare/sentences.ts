import type { Words } from '../fold/fold-words.ts';

/** Does a sentence end before word `index`? An abbreviation’s full stop ends one only if a capital follows and it is no title. */
export function endsSentence({ words, gaps, details, stops }: Words, index: number): boolean {
  const gap = gaps[index] ?? '';
  if (STOP.test(gap) || details[index]?.isParagraph === true) return true;
  const isCapital = () => /^\p{Lu}/u.test(words[index] ?? '');
  if (gap.includes('…')) return isCapital();
  return stops[index - 1] === 'abbreviation' && isCapital();
}

/** The word at which the sentence of word `index` begins. */
export const sentenceStart = (evidence: Words, index: number): number =>
  boundsOf(evidence).starts[index] ?? index;

/** The word after the last of the sentence that word `index` stands in. */
export const sentenceEnd = (evidence: Words, index: number): number =>
  boundsOf(evidence).ends[index + 1] ?? index + 1;

/** Does a sentence end before one of the words from `from` to `to`? */
export const endsWithin = (evidence: Words, from: number, to: number): boolean =>
  endsSentence(evidence, to) || sentenceEnd(evidence, from - 1) < to;

/** Where the sentences of a text begin and end, found once: text without full stops is one sentence, which many matches ask for. */
function boundsOf(evidence: Words): Bounds {
  const before = known.get(evidence);
  if (before) return before;
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
  known.set(evidence, bounds);
  return bounds;
}

const known = new WeakMap<Words, Bounds>();

interface Bounds {
  /** For each word, the first of its sentence. */
  starts: Uint32Array;
  /** For each word, the first from it on that a sentence ends before, else the number of words. */
  ends: Uint32Array;
}

/** A condition, a denial or the beginning of a clause that stands more words away is not judged: text without full stops has no clauses. */
export const LONGEST_CLAUSE = 60;

const STOP = /[.!?]/u;

/** Do a comma, a dash, a colon or a bracket, or a quotation mark stand here? */
export const hasMark = ({ gaps }: Words, index: number): boolean => /[,;:–()[\]،、]/u.test(gaps[index] ?? '');

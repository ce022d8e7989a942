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
export function sentenceStart(evidence: Words, index: number): number {
  let start = index;
  while (start > 0 && !endsSentence(evidence, start)) start -= 1;
  return start;
}

/** The word after the last of the sentence that word `index` stands in. */
export function sentenceEnd(evidence: Words, index: number): number {
  let end = index + 1;
  while (end < evidence.words.length && !endsSentence(evidence, end)) end += 1;
  return end;
}

const STOP = /[.!?]/u;

/** Do a comma, a dash, a colon or a bracket, or a quotation mark stand here? */
export const hasMark = ({ gaps }: Words, index: number): boolean => /[,;:–()[\]،、]/u.test(gaps[index] ?? '');

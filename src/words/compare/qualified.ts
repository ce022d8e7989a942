import { ARTICLE, DEMONSTRATIVE, LIMIT, POSSESSIVE, QUALIFIER, QUANTIFIER } from '../turning/classes.ts';
import type { Frame } from './frame.ts';
import { hasMark } from './sentences.ts';

const DETERMINER = ARTICLE | POSSESSIVE | DEMONSTRATIVE;

/**
 * Does the word at `index` qualify or limit the next word (`step` 1) or the word before it (-1)? *The former mayor* is not the
 * mayor, and *less rich* is not rich. A qualifier after its noun counts only in languages that write it there.
 */
export function qualifies({ classes, language }: Frame, index: number, step: 1 | -1): boolean {
  const bits = classes[index] ?? 0;
  if ((bits & LIMIT) !== 0) return true;
  return (bits & QUALIFIER) !== 0 && (step === 1 || AFTER_NOUN.test(language));
}
const AFTER_NOUN = /^(?:ar|fr|es|it|pt)\b/u;

/** Does the word at `index` say how many: *some voters*, *few of them*? */
export const saysHowMany = ({ classes }: Frame, index: number): boolean =>
  ((classes[index] ?? 0) & QUANTIFIER) !== 0;

/**
 * Do the omitted words, from `from` to before `to`, contain a word that qualifies a printed word? The first and the last omitted
 * word are tested. After a printed article, possessive or demonstrative, all omitted words are tested. No word is tested if a
 * punctuation mark separates it from the printed word. If `isInside` is false, the omission is not inside one sentence. Then only
 * the last omitted word is tested.
 */
export function losesQualifier(frame: Frame, from: number, to: number, isInside: boolean): boolean {
  const { evidence, classes } = frame;
  if (!hasMark(evidence, to) && (qualifies(frame, to - 1, 1) || saysHowMany(frame, to - 1))) return true;
  if (!isInside || hasMark(evidence, from)) return false;
  if (qualifies(frame, from, -1)) return true;
  return (
    !hasMark(evidence, to) &&
    ((classes[from - 1] ?? 0) & DETERMINER) !== 0 &&
    classes.subarray(from, to).some(bits => (bits & QUALIFIER) !== 0)
  );
}

import { ARTICLE, DEMONSTRATIVE, LIMIT, POSSESSIVE, QUALIFIER, QUANTIFIER } from '../turning/classes.ts';
import type { Frame } from './frame.ts';
import { hasMark } from './sentences.ts';

const DETERMINER = ARTICLE | POSSESSIVE | DEMONSTRATIVE;

/**
 * Does the word at `index` qualify or limit its neighbour, the next word (`step` 1) or the one before (-1)? *The former mayor* is not the mayor, and
 * *less rich* is not rich. Only some languages have qualifiers after their noun.
 */
export function qualifies({ classes, language }: Frame, index: number, step: 1 | -1): boolean {
  const bits = classes[index] ?? 0;
  if ((bits & LIMIT) !== 0) return true;
  return (bits & QUALIFIER) !== 0 && (step === 1 || AFTER_NOUN.test(language));
}
const AFTER_NOUN = /^(?:ar|fr|es|it|pt)\b/u;

/** *Some voters*, *few of them*: does the word at `index` say how many of what follows? */
export const saysHowMany = ({ classes }: Frame, index: number): boolean =>
  ((classes[index] ?? 0) & QUANTIFIER) !== 0;

/**
 * Does the stretch from `from` to `to` leave out a word that qualifies a printed one: at its end or its beginning, with no mark between, or
 * anywhere after a printed article? `isInside` tells whether both printed neighbours stand in one sentence with it; without it only the next counts.
 */
export function isUnqualified(frame: Frame, from: number, to: number, isInside: boolean): boolean {
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

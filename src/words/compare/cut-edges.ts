import { CONDITION, HEDGE, LIMIT, NEAR, NEGATION, QUALIFIER } from '../turning/classes.ts';
import { takesBack } from './cut-after.ts';
import { ONLY, turnsFromAfar } from './cut-clause.ts';
import { CUT_NUMBER, CUT_WORD } from './fault.ts';
import { type Frame, written } from './frame.ts';
import { continuesAfter, continuesBefore, gluedSign, isBound, NO_MARK } from './number-edges.ts';
import { qualifies } from './qualified.ts';
import { endsSentence } from './sentences.ts';

/**
 * Finds words of the evidence before word `start`, in the same sentence, that change the meaning of the printed words. They may
 * belong to a printed number (*minus* 5, *less than* five), or be a negation, a hedge, a condition, a limit or a qualifier. If a
 * punctuation mark is between them and the printed words, only `turnsFromAfar` (cut-clause.ts) finds them. Returns `null` if
 * there are none.
 */
export function cutBefore(frame: Frame, start: number): Cut | null {
  const { evidence, classes } = frame;
  if (start === 0 || endsSentence(evidence, start)) return null;
  const gap = evidence.gaps[start] ?? '';
  const before = classes[start - 1] ?? 0;
  const sign = gluedSign(frame, start);
  if (sign !== '') return { side: 'before', word: sign, isNumber: true };
  if (NO_MARK.test(gap)) {
    if (continuesBefore(frame, start))
      return { side: 'before', word: written(evidence, start - 1, start), isNumber: true };
    if (isBound(frame, start))
      return { side: 'before', word: written(evidence, start - 2, start), isNumber: false };
    const isTurned = (before & (NEGATION | NEAR | HEDGE | CONDITION | LIMIT | QUALIFIER)) !== 0;
    if (gap !== '–' && isTurned && !isOnly(frame, start - 1))
      return { side: 'before', word: written(evidence, start - 1, start), isNumber: false };
  }
  const afar = turnsFromAfar(frame, start);
  if (afar !== -1) return { side: 'before', word: written(evidence, afar, afar + 1), isNumber: false };
  return evidence.letters[start] === true ? negationInClause(frame, start - 1, -1) : null;
}

/**
 * Finds words of the evidence after the printed words, in the same sentence, that change their meaning. `end` is the index of the
 * first word after the printed words. The found words may be a unit or another part of a number, a negation, a limit, a
 * qualifier, a condition, or words that take the printed words back (`takesBack` in cut-after.ts). After a punctuation mark, only
 * the last two kinds count. Returns `null` if there are none.
 */
export function cutAfter(frame: Frame, end: number): Cut | null {
  const { evidence, classes } = frame;
  if (end >= evidence.words.length || endsSentence(evidence, end)) return null;
  const gap = evidence.gaps[end] ?? '';
  const after = classes[end] ?? 0;
  const cut = (isNumber: boolean): Cut => ({
    side: 'after',
    word: written(evidence, end, end + 1),
    isNumber,
  });
  if (NO_MARK.test(gap)) {
    if (continuesAfter(frame, end)) return cut(true);
    if (gap !== '–' && ((after & NEGATION) !== 0 || qualifies(frame, end, -1))) return cut(false);
  }
  const isLimited = isOnly(frame, end) && ((classes[end + 1] ?? 0) & CONDITION) !== 0;
  if ((after & CONDITION) !== 0 && (!isOnly(frame, end) || isLimited)) return cut(false);
  if (takesBack(frame, end)) return cut(false);
  return evidence.letters[end - 1] === true ? negationInClause(frame, end, 1) : null;
}

/** The weight of a cut, which is added to the weights of faults (`weightOf` in fault.ts); 0 for `null`. */
export const weightOfCut = (cut: Cut | null): number =>
  cut === null ? 0 : cut.isNumber ? CUT_NUMBER : CUT_WORD;

const isOnly = ({ evidence, classes }: Frame, index: number) =>
  ONLY.test(evidence.words[index] ?? '') && ((classes[index] ?? 0) & (NEGATION | NEAR | HEDGE)) === 0;

/**
 * Finds a negation between word `from` and the next punctuation mark, backwards if `step` is -1. This is for scripts without
 * spaces, where a negation anywhere in the clause belongs to the verb.
 */
function negationInClause({ evidence, classes }: Frame, from: number, step: number): Cut | null {
  const side = step < 0 ? 'before' : 'after';
  for (let at = from; at >= 0 && at < evidence.words.length; at += step) {
    if ((evidence.gaps[step < 0 ? at + 1 : at] ?? '') !== '') return null;
    if (((classes[at] ?? 0) & NEGATION) === 0) continue;
    let [start, end] = [at, at + 1];
    while (((classes[start - 1] ?? 0) & NEGATION) !== 0 && side === 'before') start -= 1;
    while (((classes[end] ?? 0) & NEGATION) !== 0 && side === 'after') end += 1;
    return { side, word: written(evidence, start, end), isNumber: false };
  }
  return null;
}

/** Words or signs of the source that are not printed, but change the meaning of the printed words: the *not* of *not guilty*. */
export interface Cut {
  side: 'before' | 'after';
  word: string;
  /** Does the word belong to a printed number? */
  isNumber: boolean;
}

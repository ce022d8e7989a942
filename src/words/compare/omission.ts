import {
  CONDITION,
  HEDGE,
  MODAL,
  NEAR,
  NEGATION,
  NUMBER,
  PREPOSITION,
  RANK,
  RELATIVE,
  SAYING,
  TURNING,
  UNKNOWN,
} from '../turning/classes.ts';
import { turningKeys } from '../turning/turning-keys.ts';
import { isCutOpen } from './cut-open.ts';
import type { Fault, FaultKind } from './fault.ts';
import { type Frame, written } from './frame.ts';
import { continuesAfter, continuesBefore, gluedSign, isBound } from './number-edges.ts';
import { isPredicate } from './open-clause.ts';
import { isUnqualified } from './qualified.ts';
import { endsWithin, hasMark, sentenceEnd, sentenceStart } from './sentences.ts';

/**
 * Judges what `[…]` leaves out: the words from `from` to `to`. `closing` is the punctuation printed before the `[…]`, `opening` the first word
 * after it.
 *
 * Contract: within a sentence no word that turns the sense may be left out, nor one that qualifies a printed word (`qualified.ts`). Of the end of a first sentence, words of
 * saying and numbers may be left out. The reader must see that a sentence ends: the next words begin one and are printed with a capital, or the
 * words before end with a printed stop, and then what is left out of the beginning of the new sentence turns nothing and is not the subject of a verb. Whole sentences between
 * do not count. Words of a language without a table cannot be judged, nor can a clause that is cut open.
 */
export function judgeOmission(
  frame: Frame,
  from: number,
  to: number,
  { closing, opening }: Printed,
): Fault | null {
  const { evidence } = frame;
  if (from >= to)
    return gluedSign(frame, to) === ''
      ? null
      : { kind: 'hidden-change', printed: '', seen: gluedSign(frame, to) + written(evidence, to, to + 1) };
  const isWithin = endsWithin(evidence, from, to);
  const first = isWithin ? sentenceEnd(evidence, from - 1) : -1;
  const last = isWithin ? sentenceStart(evidence, to) : -1;
  if (first === -1) return judgeStretch(frame, { from, to, isBeforePrinted: true });
  const left = first > from ? judgeStretch(frame, { from, to: first, isBeforePrinted: false }) : null;
  if (left?.kind === 'hidden-change') return left;
  const fault = (kind: FaultKind, start = last): Fault => ({
    kind,
    printed: '',
    seen: written(evidence, start, to),
  });
  const hasStop = /[.!?…]/u.test(closing);
  if (last === to) return hasStop || !LOWER_CASE.test(opening) ? left : fault('joins-sentences', from);
  const isTurned = has(frame, last, to, TURNING | SAYING) || isUnqualified(frame, last, to, false);
  if (!hasStop || isTurned || isPredicate(frame, to)) return fault('joins-sentences');
  return left ?? (has(frame, last, to, UNKNOWN) ? fault('omission-not-judged') : null);
}

/** In a script that has case, a sentence begins with a capital. */
const LOWER_CASE = /^[^\p{L}\p{N}]*\p{Ll}/u;

/**
 * Judges what stands between two spans of a mixed quotation: only its negations and conditions count, unless the printed words have them too and
 * they touch no printed word.
 */
export function judgeBetween(frame: Frame, from: number, to: number): Fault | null {
  for (let index = from; index < to; index += 1) {
    const bits = frame.classes[index] ?? 0;
    const isKept = index > from && index < to - 1 && isPrinted(frame, index);
    if ((bits & (NEGATION | NEAR | CONDITION | HEDGE)) !== 0 && !isKept)
      return { kind: 'turned-between', printed: '', seen: written(frame.evidence, index, index + 1) };
  }
  return null;
}

function judgeStretch(frame: Frame, { from, to, isBeforePrinted }: Stretch): Fault | null {
  const { evidence, classes } = frame;
  const isParted = hasMark(evidence, from) && (hasMark(evidence, to) || !isBeforePrinted);
  if (isParted && isRelativeClause(frame, from, to)) return null;
  // The words are written out only if the fault is told: most pairs of places are not the best.
  const fault = (kind: FaultKind): Fault => ({
    kind,
    printed: '',
    get seen() {
      return written(evidence, from, to);
    },
  });
  for (let index = from; index < to; index += 1) {
    const turning = (classes[index] ?? 0) & TURNING;
    if (turning === 0) continue;
    const isInner = !hasMark(evidence, index) && !hasMark(evidence, index + 1);
    if (isParted && turning === MODAL && isInner && index > from && index < to - 1) continue;
    const touches = index === from || (isBeforePrinted && index === to - 1);
    if (!touches && isPrefix(frame, index, to)) continue;
    if (!touches && isApart(frame, index, from, to) && isPrinted(frame, index)) continue;
    return fault('hidden-change');
  }
  if (isBeforePrinted && !isParted && (has(frame, from, to, SAYING) || hidesNumber(frame, from, to)))
    return fault('hidden-change');
  if (!isParted && isUnqualified(frame, from, to, isBeforePrinted)) return fault('hidden-change');
  const isUnjudged =
    has(frame, from, to, UNKNOWN) ||
    (isParted && isSource(frame, from)) ||
    (isBeforePrinted && isCutOpen(frame, from, to));
  return isUnjudged ? fault('omission-not-judged') : null;
}

/** Words after an inner comma may be of the main clause again, so that none of them may turn the sense. */
function isRelativeClause(frame: Frame, from: number, to: number): boolean {
  const { evidence, classes } = frame;
  if (((classes[from] ?? 0) & RELATIVE) === 0 || ((classes[from] ?? 0) & CONDITION) !== 0) return false;
  let inner = from + 1;
  // A hyphen at a line end may part one word.
  while (inner < to && (!hasMark(evidence, inner) || evidence.details[inner]?.mayJoin === true)) inner += 1;
  return !has(frame, inner, to, TURNING);
}

/** Is a number or rank left out directly beside a printed one, or a sign, unit or bound of a printed number? `one in […] five`; `the […] best` for *the second best*. */
function hidesNumber(frame: Frame, from: number, to: number): boolean {
  const { classes } = frame;
  if (continuesAfter(frame, from) || continuesBefore(frame, to) || isBound(frame, to)) return true;
  const beside = (classes[from - 1] ?? 0) | (classes[to] ?? 0);
  for (let index = from; index < to; index += 1) {
    const bits = classes[index] ?? 0;
    if ((bits & (NUMBER | RANK)) !== 0 && (beside & (bits & RANK ? RANK | NUMBER : NUMBER)) !== 0)
      return true;
  }
  return false;
}

/** *According to his rivals*: between marks, a verb of saying may be the reporter’s, but such a phrase is the speaker’s own. */
function isSource({ evidence, classes }: Frame, from: number): boolean {
  const bits = classes[from] ?? 0;
  if ((bits & SAYING) === 0 || (evidence.gaps[from] ?? '').includes("'")) return false;
  return (bits & PREPOSITION) !== 0 || SOURCE.test(evidence.words[from] ?? '');
}
const SOURCE =
  /^(?:according|laut|selon|d'|según|secondo|segundo|volgens|według|zdaniem|согласно|згідно|وفقا|وفقاً|حسب|بحسب)$/iu;

/** *A non-profit of the town*: does the word deny only the rest of its compound, which is left out with it and touches no printed word? */
function isPrefix({ evidence }: Frame, index: number, to: number): boolean {
  if (!PREFIX.test(evidence.words[index] ?? '') || evidence.details[index + 1]?.isInside !== true)
    return false;
  let end = index + 1;
  while (evidence.details[end]?.isInside === true) end += 1;
  return end < to;
}
const PREFIX = /^(?:non|nicht|niet|anti)$/iu;

/** Do marks part the word from the printed words on both sides: *we do not know*, and others don’t either, *when it ends*? */
function isApart({ evidence }: Frame, index: number, from: number, to: number): boolean {
  const hasMarkIn = (start: number, end: number) => {
    for (let at = start; at <= end; at += 1) if (hasMark(evidence, at)) return true;
    return false;
  };
  return hasMarkIn(from, index) && hasMarkIn(index + 1, to);
}

/** Do the printed words have this turning word too? */
function isPrinted({ evidence, classes, printedTurning }: Frame, index: number): boolean {
  const keys = turningKeys(evidence.words.slice(index, index + 1), classes.subarray(index, index + 1));
  return keys.length > 0 && keys.every(key => printedTurning.has(key));
}

function has({ classes }: Frame, from: number, to: number, bits: number): boolean {
  for (let index = from; index < to; index += 1) if (((classes[index] ?? 0) & bits) !== 0) return true;
  return false;
}

interface Printed {
  closing: string;
  opening: string;
}

interface Stretch {
  from: number;
  to: number;
  /** Does it stand before a printed word, and not before the end of its sentence? */
  isBeforePrinted: boolean;
}

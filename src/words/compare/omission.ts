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
import { losesQualifier } from './qualified.ts';
import { endsWithin, hasMark, sentenceEnd, sentenceStart } from './sentences.ts';

/**
 * Judges an omission `[…]`, which leaves out the words from `from` to before `to`. `closing` is the punctuation printed before
 * the `[…]`, and `opening` is the first word after it. Returns `null` if the omission is allowed.
 *
 * Contract: within a sentence, `[…]` may not leave out a word that turns the sense (such as a negation or condition), a word that
 * qualifies a printed word (`qualified.ts`), a verb of saying, or a number that belongs to a printed number. Between two
 * punctuation marks, a relative clause, a qualifier, a verb of saying and a number may be left out. So may a modal verb with
 * other omitted words directly before and after it. At the end of a sentence, a verb of saying and a number may be left out.
 * `isPrefix` and `isApart` have further exceptions.
 *
 * If a sentence ends in the omission, readers must see this. If the next printed word begins a sentence, it must not be in lower
 * case, unless a stop is printed before the `[…]`. If the next printed word is inside a sentence, a stop must be printed. The
 * words left out at the beginning of this sentence may then not turn the sense, qualify a printed word, have a verb of saying, or
 * be the subject of a verb. Sentences that are left out as a whole are not judged.
 *
 * Three kinds of omission cannot be judged: words of a language without a table, a clause that is cut open (`cut-open.ts`), and a
 * source between punctuation marks, such as *, according to his rivals,* (`isSource`).
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
  const isTurned = has(frame, last, to, TURNING | SAYING) || losesQualifier(frame, last, to, false);
  if (!hasStop || isTurned || isPredicate(frame, to)) return fault('joins-sentences');
  return left ?? (has(frame, last, to, UNKNOWN) ? fault('omission-not-judged') : null);
}

const LOWER_CASE = /^[^\p{L}\p{N}]*\p{Ll}/u;

/**
 * Judges the words between two spans of a mixed quotation; each span has the words inside one pair of quotation marks. Only
 * negations, words such as *refuse* or *hardly*, hedges and conditions count. They are allowed if the printed words have them too
 * and if they do not touch a span.
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
  // `seen` is computed when it is read, because most faults belong to an alignment that is not the best.
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
  if (!isParted && losesQualifier(frame, from, to, isBeforePrinted)) return fault('hidden-change');
  const isUnjudged =
    has(frame, from, to, UNKNOWN) ||
    (isParted && isSource(frame, from)) ||
    (isBeforePrinted && isCutOpen(frame, from, to));
  return isUnjudged ? fault('omission-not-judged') : null;
}

/**
 * Do the omitted words begin with a relative clause that may be left out? After a punctuation mark inside the omitted words, the
 * main clause may go on. So no word after this mark may turn the sense.
 */
function isRelativeClause(frame: Frame, from: number, to: number): boolean {
  const { evidence, classes } = frame;
  if (((classes[from] ?? 0) & RELATIVE) === 0 || ((classes[from] ?? 0) & CONDITION) !== 0) return false;
  let inner = from + 1;
  // A hyphen at a line end may split one word.
  while (inner < to && (!hasMark(evidence, inner) || evidence.details[inner]?.mayJoin === true)) inner += 1;
  return !has(frame, inner, to, TURNING);
}

/**
 * Does the omission hide a part of a number or rank: `one in […] five`, `the […] best` for *the second best*? The sign, unit or
 * bound of a printed number is a part too.
 */
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

/**
 * Do the omitted words begin by naming a source: *according to his rivals*? The speaker said these words. But a verb of saying
 * between punctuation marks may be the reporter’s, so it does not count here.
 */
function isSource({ evidence, classes }: Frame, from: number): boolean {
  const bits = classes[from] ?? 0;
  if ((bits & SAYING) === 0 || (evidence.gaps[from] ?? '').includes("'")) return false;
  return (bits & PREPOSITION) !== 0 || SOURCE.test(evidence.words[from] ?? '');
}
const SOURCE =
  /^(?:according|laut|selon|d'|según|secondo|segundo|volgens|według|zdaniem|согласно|згідно|وفقا|وفقاً|حسب|بحسب)$/iu;

/**
 * Does the word deny only the rest of its compound, as in *non-profit*? The omission must contain the whole compound and a word
 * after it.
 */
function isPrefix({ evidence }: Frame, index: number, to: number): boolean {
  if (!PREFIX.test(evidence.words[index] ?? '') || evidence.details[index + 1]?.isInside !== true)
    return false;
  let end = index + 1;
  while (evidence.details[end]?.isInside === true) end += 1;
  return end < to;
}
const PREFIX = /^(?:non|nicht|niet|anti)$/iu;

/**
 * Do punctuation marks separate the word from the printed words on both sides: *we do not know*, and others don’t either, *when
 * it ends* (printed words in italics)?
 */
function isApart({ evidence }: Frame, index: number, from: number, to: number): boolean {
  const hasMarkIn = (start: number, end: number) => {
    for (let at = start; at <= end; at += 1) if (hasMark(evidence, at)) return true;
    return false;
  };
  return hasMarkIn(from, index) && hasMarkIn(index + 1, to);
}

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
  /** Does a printed word follow the stretch? Otherwise a sentence ends after the stretch. */
  isBeforePrinted: boolean;
}

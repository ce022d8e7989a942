import {
  ARTICLE,
  AUXILIARY,
  CONJUNCTION,
  DEMONSTRATIVE,
  GOVERNOR,
  LIMIT,
  MODAL,
  POSSESSIVE,
  PREPOSITION,
  QUALIFIER,
  SAYING,
} from '../turning/classes.ts';
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

/**
 * Does the stretch from `from` to `to` leave out a word that qualifies a printed one: at its end or its beginning, with no mark between, or
 * anywhere after a printed article? `isInside` tells whether both printed neighbours stand in one sentence with it; without it only the next counts.
 */
export function isUnqualified(frame: Frame, from: number, to: number, isInside: boolean): boolean {
  const { evidence, classes } = frame;
  if (!hasMark(evidence, to) && qualifies(frame, to - 1, 1)) return true;
  if (!isInside || hasMark(evidence, from)) return false;
  if (qualifies(frame, from, -1)) return true;
  return (
    !hasMark(evidence, to) &&
    ((classes[from - 1] ?? 0) & DETERMINER) !== 0 &&
    classes.subarray(from, to).some(bits => (bits & QUALIFIER) !== 0)
  );
}

/**
 * Does the stretch end with a word that joins the printed words to it, such as *until* in *until the war ends*, or *who* in *knows the man who
 * killed*? Without the stretch the printed words may say something else, which cannot be judged.
 */
export function isCutOpen(frame: Frame, from: number, to: number): boolean {
  const { evidence, classes, language } = frame;
  const next = classes[to] ?? 0;
  if (JOINED_BEFORE.test(language)) return !hasMark(evidence, from) && has(classes[from], GOVERNOR);
  const isCoordinating = has(next, CONJUNCTION) && !has(next, ARTICLE | GOVERNOR);
  if (hasMark(evidence, to) || isCoordinating) return false;
  let last = to - 1;
  while (last > from && has(classes[last], DETERMINER) && !has(classes[last], JOINING)) last -= 1;
  if (has(classes[last], JOINING)) return !isReported(frame, from, last);
  while (last > from && has(classes[last], AUXILIARY | MODAL)) last -= 1;
  const isRelative = (at: number) => at >= from && RELATIVES.test(evidence.words[at] ?? '');
  return isRelative(last) || isRelative(last - 1);
}

const has = (bits: number | undefined, wanted: number) => ((bits ?? 0) & wanted) !== 0;
const JOINING = PREPOSITION | GOVERNOR;
/** Languages that put such words after the clause. */
const JOINED_BEFORE = /^(?:ja|ko)\b/u;
/** Relatives that are no other word. */
const RELATIVES =
  /^(?:wh(?:o|om|ose|ich)|qui|dont|lequel|laquelle|quien|quienes|cuy[oa]|cui|quem|cuj[oa]|któr\p{L}+|котор\p{L}+|який|яка|які|якого|якої|яких|الذي|التي|الذين)$/iu;

/** *She said on Monday that the mill burned*: the clause is what she said, with or without *that*. */
const isReported = ({ classes }: Frame, from: number, last: number) =>
  has(classes[from - 1], SAYING) && has(classes[last], CONJUNCTION);

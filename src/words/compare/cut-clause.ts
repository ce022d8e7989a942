import {
  ARTICLE,
  CONDITION,
  CONJUNCTION,
  HEDGE,
  LIMIT,
  MODAL,
  NEAR,
  NEGATION,
  PRONOUN,
  SAYING,
} from '../turning/classes.ts';
import type { Frame } from './frame.ts';
import { RELATIVES } from './joining.ts';
import { saysHowMany } from './qualified.ts';
import { hasMark, sentenceEnd, sentenceStart } from './sentences.ts';

/**
 * The index of a word in the sentence of the evidence, before word `start`, that turns what begins there though other words or a mark stand between:
 * *It is not true that*, *I do not think*, *If they leave,*, *reportedly,*, *Some* voters, the man *who*. -1 if there is none.
 */
export function turnsFromAfar(frame: Frame, start: number): number {
  const { evidence, classes, language } = frame;
  const has = (at: number, bits: number) => ((classes[at] ?? 0) & bits) !== 0;
  const first = sentenceStart(evidence, start - 1);
  const last = start - 1;
  const isBeside = !hasMark(evidence, start);
  if (isBeside && RELATIVES.test(evidence.words[last] ?? '')) return last;
  const beginsClause = last === first || has(last - 1, CONJUNCTION) || hasMark(evidence, last);
  let many = start;
  while (many > first && saysHowMany(frame, many - 1)) many -= 1;
  const isSubject = many === first || has(many - 1, CONJUNCTION | ARTICLE) || hasMark(evidence, many);
  if (isBeside && many < start && isSubject) return many;
  if (!isBeside && has(last, HEDGE) && beginsClause) return last;
  const isThat = isBeside && THAT.test(evidence.words[last] ?? '') && !has(last, LIMIT);
  const denied = isThat
    ? denier(frame, Math.max(first, last - LONGEST_FRAME), last)
    : has(last, SAYING) && /^,?$/u.test(evidence.gaps[start] ?? '')
      ? denier(frame, Math.max(first, last - 2), last)
      : -1;
  return denied === -1 && isConditional(frame, first, start, language) ? first : denied;
}

/** The last word of a stretch that denies or doubts; -1 for none, or for two that cancel each other: *no doubt that*. A mark ends the stretch. */
function denier({ evidence, classes }: Frame, from: number, to: number): number {
  let found = -1;
  for (let at = to - 1; at >= from; at -= 1) {
    if (((classes[at] ?? 0) & (NEGATION | NEAR | HEDGE | CONDITION)) !== 0) {
      if (found !== -1 && ((classes[at] ?? 0) & NEGATION) !== 0 && ((classes[found] ?? 0) & NEGATION) === 0)
        return -1;
      if (found === -1) found = at;
    }
    if (hasMark(evidence, at)) break;
  }
  return found;
}

/** Does the sentence begin with a condition, and the printed words with what depends on it: *If they leave, we …*, *Should they leave, we …*? */
function isConditional(
  { evidence, classes }: Frame,
  first: number,
  start: number,
  language: string,
): boolean {
  let marks = 0;
  for (let at = first + 1; at <= start; at += 1) {
    if (/[;:–(]/u.test(evidence.gaps[at] ?? '')) return false;
    if (hasMark(evidence, at)) marks += 1;
  }
  const beginsClause = hasMark(evidence, start) || ((classes[start] ?? 0) & PRONOUN) !== 0;
  if (!beginsClause) return false;
  const bits = classes[first] ?? 0;
  if ((bits & CONDITION) !== 0) return !ONLY.test(evidence.words[first] ?? '');
  const isQuestion = (evidence.gaps[sentenceEnd(evidence, start)] ?? '').includes('?');
  const isInverted =
    language.startsWith('en') && (bits & MODAL) === 0
      ? /^(?:had|were)$/iu.test(evidence.words[first] ?? '')
      : /^should$/iu.test(evidence.words[first] ?? '');
  return isInverted && marks > 0 && !isQuestion;
}

/** Does the sentence end with one word that takes the printed words back: *, reportedly.*, *(not)*? */
export function endsTurned({ evidence, classes }: Frame, end: number): boolean {
  return (
    ((classes[end] ?? 0) & (NEGATION | HEDGE)) !== 0 &&
    (end + 1 === sentenceEnd(evidence, end) || hasMark(evidence, end + 1))
  );
}

/** Words that may stand between a denial and *that*. */
const LONGEST_FRAME = 5;
const THAT = /^(?:that|dass|daß|que|qu'|che|dat|że|что|що|أن|أنّ|أننا|أنه|أنها|أنهم)$/iu;
export const ONLY =
  /^(?:only|nur|bloß|lediglich|seulement|seul|sol[oa]|sólo|solamente|únicamente|soltanto|só|somente|apenas|unicamente|alleen|slechts|enkel|tylko|jedynie|только|лишь|тільки|лише|فقط|只|仅|僅|唯|오직|단지)$/iu;

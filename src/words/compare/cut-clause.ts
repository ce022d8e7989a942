import {
  ARTICLE,
  AUXILIARY,
  CONDITION,
  CONJUNCTION,
  DEMONSTRATIVE,
  HEDGE,
  MODAL,
  NEAR,
  NEGATION,
  NUMBER,
  POSSESSIVE,
  PRONOUN,
  RELATIVE,
  SAYING,
} from '../turning/classes.ts';
import type { Frame } from './frame.ts';
import { RELATIVES } from './joining.ts';
import { saysHowMany } from './qualified.ts';
import { hasMark, LONGEST_CLAUSE, sentenceEnd, sentenceStart } from './sentences.ts';

/**
 * Finds a word of the evidence that is before the printed words in the same sentence and changes their meaning:
 * *It is not true that*, *I do not think*, *If they leave,*, *reportedly,*, *Some* voters, the man *who*. `start` is the index of
 * the first printed word. Other words or a punctuation mark may be between. Returns the index of the found word, or -1.
 */
export function turnsFromAfar(frame: Frame, start: number): number {
  const { evidence, classes } = frame;
  const has = (at: number, bits: number) => ((classes[at] ?? 0) & bits) !== 0;
  const first = sentenceStart(evidence, start - 1);
  const last = start - 1;
  const isBeside = !hasMark(evidence, start);
  const word = evidence.words[last] ?? '';
  if (isBeside && (RELATIVES.test(word) || WHETHER.test(word) || isOfAnother(frame, start))) return last;
  const beginsClause = last === first || has(last - 1, CONJUNCTION) || hasMark(evidence, last);
  let many = start;
  const earliest = Math.max(first, start - LONGEST_CLAUSE);
  while (many > earliest && saysHowMany(frame, many - 1)) many -= 1;
  const isSubject = many === first || has(many - 1, CONJUNCTION | ARTICLE) || hasMark(evidence, many);
  if (isBeside && many < start && isSubject) return many;
  if (!isBeside && has(last, HEDGE) && beginsClause) return last;
  const reach = reachOf(frame, start);
  const denied = reach === 0 ? -1 : denier(frame, Math.max(first, last - reach), last);
  return denied === -1 && isConditional(frame, first, start) ? first : denied;
}

/**
 * How many words before word `start - 1` are searched for a denial. 0 unless word `start - 1` joins the printed words to the
 * words before it, as *that*, *to*, a verb of saying or an auxiliary verb does.
 */
function reachOf({ evidence, classes }: Frame, start: number): number {
  const last = start - 1;
  const [word, bits] = [evidence.words[last] ?? '', classes[last] ?? 0];
  const gap = evidence.gaps[start] ?? '';
  if (
    gap === '' &&
    (THAT.test(word) || (INFINITIVE.test(word) && mayBeVerb(evidence.words[start], classes[start])))
  )
    return LONGEST_REACH;
  if (/^,?$/u.test(gap) && (bits & SAYING) !== 0) return 3;
  return gap === '' && (bits & (MODAL | AUXILIARY)) !== 0 ? 1 : 0;
}

/** May the word after *to* be a verb: *to leave*, but not *to Paris* or *to the war*? */
const mayBeVerb = (word = '', bits = 0) =>
  /^\p{Ll}/u.test(word) && (bits & (ARTICLE | POSSESSIVE | DEMONSTRATIVE | PRONOUN | NUMBER)) === 0;

/**
 * Finds the last word from `from` to before `to` that denies, doubts or sets a condition. Returns -1 if there is none, or if a
 * negation cancels the word: *no doubt that*. A punctuation mark ends the search.
 */
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

/**
 * Is *the son of* cut off from the printed words *the mayor was arrested*? In the source, the sentence is about another person.
 * Only the word *of* is recognized.
 */
function isOfAnother(frame: Frame, start: number): boolean {
  const { evidence, classes } = frame;
  if (!/^of$/iu.test(evidence.words[start - 1] ?? '')) return false;
  const end = Math.min(sentenceEnd(evidence, start), start + LONGEST_REACH);
  for (let at = start; at < end && !(at > start && hasMark(evidence, at)); at += 1) {
    if (((classes[at] ?? 0) & (PRONOUN | RELATIVE | CONJUNCTION)) !== 0) return false;
    if (at > start && ((classes[at] ?? 0) & (AUXILIARY | MODAL)) !== 0) return true;
  }
  return false;
}

/** Does the sentence begin with a condition for the printed words: *If they leave, we …*, *Should they leave, we …*? */
function isConditional({ evidence, classes, language }: Frame, first: number, start: number): boolean {
  const beginsClause = hasMark(evidence, start) || ((classes[start] ?? 0) & PRONOUN) !== 0;
  if (!beginsClause || start - first > LONGEST_CLAUSE) return false;
  const [word, bits] = [evidence.words[first] ?? '', classes[first] ?? 0];
  const isCondition = (bits & CONDITION) !== 0;
  const inverted = language.startsWith('en') && (bits & MODAL) === 0 ? /^(?:had|were)$/iu : /^should$/iu;
  if (isCondition ? ONLY.test(word) : !inverted.test(word)) return false;
  let marks = 0;
  for (let at = first + 1; at <= start; at += 1) {
    if (/[;:–(]/u.test(evidence.gaps[at] ?? '')) return false;
    if (hasMark(evidence, at)) marks += 1;
  }
  const isQuestion = (evidence.gaps[sentenceEnd(evidence, start)] ?? '').includes('?');
  return isCondition || (marks > 0 && !isQuestion);
}

/** A denial counts only within this many words before *that* or *to*. `isOfAnother` reads at most this many words. */
const LONGEST_REACH = 5;
const WHETHER = /^(?:whether|ob|czy)$/iu;
const INFINITIVE = /^(?:to|zu|te)$/iu;
const THAT = /^(?:that|dass|daß|que|qu'|che|dat|że|что|що|أن|أنّ|أننا|أنه|أنها|أنهم)$/iu;
/** *Only* in all languages with a table. The tables list it as a condition. */
export const ONLY =
  /^(?:only|nur|bloß|lediglich|seulement|seul|sol[oa]|sólo|solamente|únicamente|soltanto|só|somente|apenas|unicamente|alleen|slechts|enkel|tylko|jedynie|только|лишь|тільки|лише|فقط|只|仅|僅|唯|오직|단지)$/iu;

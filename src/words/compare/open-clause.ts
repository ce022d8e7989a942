import {
  ARTICLE,
  AUXILIARY,
  CONDITION,
  CONJUNCTION,
  DEMONSTRATIVE,
  GOVERNOR,
  MODAL,
  POINTING,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SAYING,
  SUBORDINATOR,
} from '../turning/classes.ts';
import type { Frame } from './frame.ts';
import { isVerbForm } from './inflection.ts';
import { isCoordinating, RELATIVES } from './joining.ts';
import { hasMark, LONGEST_CLAUSE } from './sentences.ts';

/**
 * Does a clause begin in the omitted words, from `from` to before `to`, and go on in the printed words? In the source, the
 * printed words then have another subject: *left because thieves* stole, *and the rebels* bombed, *they* burned (omitted words in
 * italics).
 *
 * Contract: the clause has ended if a punctuation mark is before the printed words, or if the first printed word is a
 * preposition. A coordinating conjunction as the last omitted or the first printed word also ends it, unless the clause has a
 * noun as its subject. If the omitted words begin with a preposition, conjunction or relative, they belong to the word before
 * them. A relative inside them is then ignored.
 */
export function goesOn(frame: Frame, from: number, to: number): boolean {
  const { evidence, classes, language } = frame;
  if (hasMark(evidence, to)) return false;
  const has = (at: number, bits: number) => ((classes[at] ?? 0) & bits) !== 0;
  if (has(to, PREPOSITION) && !has(to, ARTICLE | PRONOUN)) return false;
  const isPhrase = has(from, PREPOSITION | RELATIVE | GOVERNOR | CONJUNCTION);
  const isJoined = isCoordinating(frame, to) || isCoordinating(frame, to - 1);
  const isVerb = isPredicate(frame, to);
  for (let at = Math.max(from, to - LONGEST_CLAUSE); at < to; at += 1) {
    const word = evidence.words[at] ?? '';
    const isOwn = has(at + 1, PRONOUN) && at + 1 < to;
    const isSubordinate = has(at, SUBORDINATOR) && (at > from || !WHEN.test(word));
    if (isSubordinate && !has(at - 1, ARTICLE) && !(isJoined && isOwn)) return true;
    if (at === from || isPhrase || isJoined) continue;
    if (SINCE.test(word) && isVerb) return true;
    if (
      RELATIVES.test(word) ||
      (THAT.test(word) && has(at, CONJUNCTION) && ![at, from].some(one => has(one - 1, SAYING)))
    )
      return true;
  }
  return (
    hasSubject(frame, from, to, isPhrase) ||
    (SUBJECTS[language.slice(0, 2)]?.test(evidence.words[to - 1] ?? '') ?? false)
  );
}

/**
 * Does the word at `index` look like a verb, so that its subject is before it? Always `false` in languages other than English.
 */
export const isPredicate = ({ evidence, classes, language }: Frame, index: number): boolean =>
  language.startsWith('en') &&
  (((classes[index] ?? 0) & (AUXILIARY | MODAL | SAYING)) !== 0 ||
    isVerbForm(evidence.words[index] ?? '', language));

/**
 * Does the last coordinating conjunction or semicolon of the omitted words begin a clause with its own subject: *visited, and the
 * rebels* bombed?
 */
function hasSubject(frame: Frame, from: number, to: number, isPhrase: boolean): boolean {
  const { evidence, classes, language } = frame;
  const gapOf = (at: number) => evidence.gaps[at] ?? '';
  const earliest = Math.max(from, to - LONGEST_CLAUSE);
  let at = to - 1;
  while (at > earliest && !isCoordinating(frame, at) && !gapOf(at).includes(';')) at -= 1;
  if (at <= earliest) return false;
  if (gapOf(at).includes(';')) return true;
  if (isPhrase && gapOf(at) === '') return false;
  // Russian and Ukrainian put a comma before *and* only if another subject follows.
  if (/^(?:ru|uk)\b/u.test(language)) return gapOf(at) === ',' && at < to - 1;
  const rest = classes.subarray(at + 1, to);
  const [first = 0] = rest;
  return (
    rest.length > 1 &&
    (first & (ARTICLE | POSSESSIVE | DEMONSTRATIVE)) !== 0 &&
    ((classes[to] ?? 0) & (POINTING | CONDITION)) === 0 &&
    rest.every((bits, index) => index === 0 || (bits & (PREPOSITION | CONJUNCTION | AUXILIARY | MODAL)) === 0)
  );
}

const WHEN =
  /^(?:when|where|quand|lorsqu(?:e|')|cuando|quando|wanneer|toen|kiedy|gdy|когда|коли|عندما|حين)$/iu;
/** English words that may begin a phrase (*after the war*) or a clause (*after they left*). */
const SINCE = /^(?:after|before|since|until|till|once)$/iu;
const THAT = /^(?:that|que|qu'|che|że|что|що|أن|أنّ)$/iu;
/** Pronouns that can only be a subject. */
const SUBJECTS: Record<string, RegExp> = {
  en: /^(?:i|he|she|we|they)$/iu,
  fr: /^(?:je|j'|tu|il|ils|on)$/iu,
};

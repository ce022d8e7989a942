import {
  ARTICLE,
  AUXILIARY,
  CONJUNCTION,
  DEMONSTRATIVE,
  GOVERNOR,
  MODAL,
  NEGATION,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SAYING,
} from '../turning/classes.ts';
import { isParticle } from './cut-after.ts';
import type { Frame } from './frame.ts';
import { isCoordinating, RELATIVES } from './joining.ts';
import { goesOn, isPredicate } from './open-clause.ts';
import { hasMark, LONGEST_CLAUSE, sentenceStart } from './sentences.ts';

/**
 * May the printed words say something else without the omitted words, from `from` to before `to`? The omission then cannot be
 * judged. For example, the omitted words end with a word that joins the printed words to them: *until* the war ends, knows
 * *the man who* killed, *against the new* plan. Or a clause begins in the omitted words and goes on in the printed words. In the
 * examples of this file, the omitted words are in italics.
 */
export function isCutOpen(frame: Frame, from: number, to: number): boolean {
  const { evidence, classes, language } = frame;
  if (JOINED_BEFORE.test(language))
    return (!hasMark(evidence, from) && has(classes[from], GOVERNOR)) || endsWithSubject(frame, to);
  if (hasMark(evidence, to)) return false;
  if (goesOn(frame, from, to) || movesDenial(frame, from, to) || losesParticle(frame, from, to)) return true;
  if (isCoordinating(frame, to)) return false;
  let last = to - 1;
  while (last > from && isDeterminerOrAdjective(frame, last)) last -= 1;
  if (has(classes[last], JOINING)) return !isReported(frame, from, last);
  if (isOpposed(frame, from, to)) return true;
  while (last > from && has(classes[last], AUXILIARY | MODAL)) last -= 1;
  const isRelative = (at: number) => at >= from && RELATIVES.test(evidence.words[at] ?? '');
  return isRelative(last) || isRelative(last - 1);
}

const has = (bits: number | undefined, wanted: number) => ((bits ?? 0) & wanted) !== 0;
const DETERMINER = ARTICLE | POSSESSIVE | DEMONSTRATIVE;
const JOINING = PREPOSITION | GOVERNOR;
/** Languages that put the joining word after its clause. */
const JOINED_BEFORE = /^(?:ja|ko)\b/u;

function isDeterminerOrAdjective({ evidence, classes, language }: Frame, at: number): boolean {
  if (has(classes[at], JOINING)) return false;
  const word = evidence.words[at] ?? '';
  return (
    has(classes[at], DETERMINER) ||
    (ADJECTIVES[language.slice(0, 2)]?.test(`${word} ${evidence.words[at + 1] ?? ''}`) ?? false)
  );
}

/** By language, a pattern for an adjective and the word after it. It recognizes many adjectives, not all. */
const ADJECTIVES: Record<string, RegExp> = {
  de: /^\p{Ll}+(?:e|en|er|es|em) (?:\p{Lu}|\p{Ll}+(?:e|en|er|es|em)$)/u,
  fr: /^(?:nouveau|nouvel|nouvelle|grand|grande|petit|petite|vieux|vieille|jeune|bon|bonne|premier|première|dernier|dernière|seul|seule|même|prochain)s? /iu,
  es: /^(?:nuev|viej|primer|últim|mism|propi|buen|mal|próxim|gran)\p{L}{0,2} /iu,
  it: /^(?:nuov|vecchi|prim|ultim|stess|propri|buon|prossim|grand?)\p{L}{0,2} /iu,
  pt: /^(?:nov|velh|primeir|últim|mesm|própri|bo|próxim|grande)\p{L}{0,2} /iu,
  nl: /^\p{Ll}{3,}e /u,
  pl: /^\p{Ll}{2,}(?:ego|emu|ych|ymi) /u,
  ru: /^\p{Ll}{2,}(?:ого|его|ому|ему|ых|их|ыми|ими) /u,
  uk: /^\p{Ll}{2,}(?:ого|ому|ьому|их|іх|ими) /u,
};

/**
 * Do the omitted words end inside a phrase such as *against the new* plan or *against funding* the war? Always `false` in
 * languages other than English. The phrase has ended if a joining word or a punctuation mark follows *against*, or if the first
 * printed word is a verb, pronoun or preposition.
 */
function isOpposed(frame: Frame, from: number, to: number): boolean {
  const { evidence, classes, language } = frame;
  if (!language.startsWith('en') || isPredicate(frame, to) || has(classes[to], PREPOSITION | PRONOUN))
    return false;
  const start = Math.max(from, to - LONGEST_PHRASE);
  for (let at = to - 1; at >= start; at -= 1) {
    if (OPPOSED.test(evidence.words[at] ?? '')) return true;
    if (has(classes[at], JOINING | CONJUNCTION) || hasMark(evidence, at)) return false;
  }
  return false;
}
const OPPOSED = /^(?:against|despite|unlike|versus|alongside)$/iu;
const LONGEST_PHRASE = 4;

/** Do the omitted words begin with a particle of the verb before them: gave *up* and left? */
const losesParticle = (frame: Frame, from: number, to: number) =>
  !hasMark(frame.evidence, from) &&
  isParticle(frame, from) &&
  (to === from + 1 || hasMark(frame.evidence, from + 1) || isCoordinating(frame, from + 1)) &&
  (to > from + 1 || isCoordinating(frame, to) || !has(frame.classes[to], ARTICLE | POSSESSIVE));

/**
 * Does a printed denial lose the words that it denies, and deny other words: not *drunk* in the town, not *want war but* peace?
 * The denial must be directly before the omitted words. If *but* is one of the last three omitted words, the denial may be up to
 * `LONGEST_CLAUSE` words before the omission, in the same sentence.
 */
function movesDenial({ evidence, classes }: Frame, from: number, to: number): boolean {
  if (hasMark(evidence, from) && !/^,?$/u.test(evidence.gaps[from] ?? '')) return false;
  if (!hasMark(evidence, from) && DENYING.test(evidence.words[from - 1] ?? '')) return true;
  const ends = [to - 1, to - 2, to - 3].some(at => at >= from && ADVERSATIVE.test(evidence.words[at] ?? ''));
  if (!ends) return false;
  const first = from === 0 ? 0 : sentenceStart(evidence, from - 1);
  return classes.subarray(Math.max(first, from - LONGEST_CLAUSE), from).some(bits => has(bits, NEGATION));
}
/** Words that deny the words after them. *Nothing* and *nobody* are not in the list, because they deny by themselves. */
const DENYING =
  /^(?:not|no|\p{L}+n't|nicht|kein(?:e[nmrs]?)?|pas|non|não|niet|geen|nie|не|ні|ни|refuse[sd]?|fail(?:s|ed)?|لا|لم|لن)$/iu;
const ADVERSATIVE = /^(?:but|sondern|mais|sino|ma|bensì|mas|senão|maar|lecz|ale|а|но|а|але|بل)$/iu;

/**
 * Are the omitted words between a printed verb of saying and its clause: she said *on Monday that* the mill burned? The statement
 * is then the same without them.
 */
const isReported = ({ classes }: Frame, from: number, last: number) =>
  has(classes[from - 1], SAYING) && has(classes[last], CONJUNCTION);

/** Do the omitted words end with the subject of the printed words? In Japanese and Korean, a particle marks the subject. */
function endsWithSubject({ evidence, language }: Frame, to: number): boolean {
  if (hasMark(evidence, to)) return false;
  const [before = '', last = ''] = [evidence.words[to - 2], evidence.words[to - 1]];
  if (language.startsWith('ja')) return last === 'が' && /^[\p{sc=Han}\p{sc=Katakana}ー々ち]$/u.test(before);
  return /^\p{sc=Hangul}+(?:이|가|께서)$/u.test(last) && !ADVERBS.test(last);
}
const ADVERBS = /^(?:많|같|깊|높|없|굳|일찍|더욱|곧|매일같)이$/u;

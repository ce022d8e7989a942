import { readMarks } from '../marks/marked-spans.ts';
import { endsSentence } from '../words/compare/sentences.ts';
import { foldWords, type Words } from '../words/fold/fold-words.ts';
import { PREPOSITION, SAYING } from '../words/turning/classes.ts';
import { classify } from '../words/turning/classify.ts';
import { hasCapital, isCaseless, isInitial, PARTICLE, plainWord, TITLES } from './name-words.ts';

const WORDS_BESIDE = 12;

/**
 * Returns the words near a quotation in an excerpt: at most `WORDS_BESIDE` on each side, in the same sentence. `all` has these
 * words without words in quotation marks, which are speech themselves. `speaking` has the names in `all` that may be the name of
 * the speaker. It lacks:
 * - a name after a preposition other than *by* and *according to*;
 * - a name that is an object (*told Ana*) or has a possessive ending (*Ana’s*);
 * - a name neither next to a verb of saying nor after *according to*, if the excerpt has no marks around the quotation;
 * - every name, if a pronoun is next to a verb of saying (*she said*).
 *
 * Contract: `from` and `to` are UTF-16 offsets of the quotation in the excerpt in NFC.
 */
export function saidBeside(excerpt: string, from: number, to: number, language: string): Beside {
  const words = foldWords(excerpt);
  const beside = nearWords(words, from, to);
  if (!beside.some(index => mayBeginName(words.words[index] ?? ''))) return { all: [], speaking: [] };
  const classes = classify(words, language);
  const { spans, stray } = readMarks(words.text);
  const quoted = [...spans.map(({ start, end }) => [start, end]), ...stray.slice(0, 1).map(end => [0, end])];
  const isQuoted = (at: number) => quoted.some(([start = 0, end = 0]) => at >= start && at < end);
  const isMarked = isQuoted(from);
  const near = beside.filter(index => !isQuoted(words.starts[index] ?? 0));
  const isNear = new Set(near);
  const text = (index: number) => (isNear.has(index) ? (words.words[index] ?? '') : '');
  const isSaying = (index: number) => isNear.has(index) && ((classes[index] ?? 0) & SAYING) !== 0;
  const says = (index: number, test: (word: string) => boolean) =>
    [index - 1, index + 1].some(one => test(text(one).toLowerCase()));
  const all = near.map(index => plainWord(text(index)));
  if (near.some(index => isSaying(index) && says(index, word => SUBJECT.test(word))))
    return { all, speaking: [] };
  const speaking = runsIn(near, index => isPartOfName(text(index), text(index + 1))).filter(run => {
    const [first = 0, last = first] = [run[0], run.at(-1)];
    let before = first - 1;
    while (TITLES.has(text(before).toLowerCase())) before -= 1;
    if (/'s?$/u.test(text(last)) || isObject(text(before), text(before - 1), classes[before] ?? 0))
      return false;
    return isMarked || isSaying(before) || isSaying(last + 1) || ACCORDING.test(text(before - 1));
  });
  return { all, speaking: speaking.map(run => run.map(index => plainWord(text(index)))) };
}

/**
 * Returns the indexes of the words near the quotation that are in the same sentence. A `.`, `!`, `?` or `…` directly before a
 * closing quotation mark ends only the quoted sentence: `“No.” she said`.
 */
function nearWords(words: Words, from: number, to: number): number[] {
  const { starts, ends, text } = words;
  const isEnd = (index: number) =>
    endsSentence(words, index) && !SPEECH_ENDS.test(text.slice(ends[index - 1], starts[index]));
  const firstAfter = starts.findIndex(start => start >= to);
  const firstOwn = starts.findIndex(start => start >= from);
  const near: number[] = [];
  for (let at = firstOwn; at > 0 && firstOwn - at < WORDS_BESIDE && !isEnd(at); at -= 1) near.unshift(at - 1);
  for (
    let at = firstAfter;
    at >= 0 && at < starts.length && at - firstAfter < WORDS_BESIDE && !isEnd(at);
    at += 1
  )
    near.push(at);
  return near;
}

const SPEECH_ENDS = /[.!?…]["'“”‘’«»‹›]+\s/u;

/** Joins successive indexes that pass the test: 1, 2, 3, 5 become `[[1, 2, 3], [5]]` if all pass. */
function runsIn(indexes: number[], test: (index: number) => boolean): number[][] {
  const runs: number[][] = [];
  for (const index of indexes) {
    if (!test(index)) continue;
    const last = runs.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  }
  return runs;
}

const mayBeginName = (word: string) => hasCapital(word) || isInitial(word) || isCaseless(word);

const isPartOfName = (word: string, next: string) =>
  mayBeginName(word) ||
  (PARTICLE.has(word) && word.length > 1 && hasCapital(next) && !/^(?:and|of|at|in|for|the)$/u.test(word));

/**
 * Is a name the object of a verb (*told Ana*) or of a preposition (*with Ana*)? A name after *according to* or *by* is not,
 * because it names the speaker. `before` is the word before the name, with the classes `bits`. `earlier` is the word before
 * `before`.
 */
const isObject = (before: string, earlier: string, bits: number) =>
  TAKES_OBJECT.test(before) ||
  ((bits & PREPOSITION) !== 0 &&
    !/^by$/iu.test(before) &&
    !ACCORDING.test(earlier) &&
    !ACCORDING.test(before));

const TAKES_OBJECT =
  /^(?:told|tells?|telling|asked|asks?|accused|accuses?|accusing|met|meets?|thanked|urged|warned)$/iu;
const ACCORDING = /^(?:according|laut|selon|según|segundo|secondo|volgens|według|согласно|за)$/iu;
/** Pronouns that may be the subject of a verb of saying. The excerpt does not tell whom they mean. */
const SUBJECT =
  /^(?:he|she|they|we|i|er|sie|il|elle|ils|elles|él|ella|lui|lei|ele|ela|hij|zij|ze|on|ona|он|она|они|він|вона|вони)$/u;

export interface Beside {
  /** All words near the quotation that are not in quotation marks. May be empty if `speaking` is empty. */
  all: string[];
  /** The names among these words that may be the name of the speaker. Each name is an array of its words. */
  speaking: string[][];
}

import type { Words } from '../fold/fold-words.ts';
import { endsSentence, sentenceEnd, sentenceStart } from './sentences.ts';

/** Languages that write every noun with a capital: there, a capital is no evidence of a name. */
const CAPITAL_NOUNS = /^(?:de|lb|gsw|nds)\b/u;

/** Is the word a name: a capital that does not begin a sentence, two capitals, or a word that is a name elsewhere? Days and months are not. */
export function isName(
  evidence: Words,
  index: number,
  names: ReadonlySet<string>,
  language: string,
): boolean {
  const word = evidence.words[index] ?? '';
  if (!/^\p{Lu}/u.test(word) || DATES.test(word)) return false;
  if (names.has(word.toLowerCase())) return true;
  if (CAPITAL_NOUNS.test(language) || !capitalsTell(evidence, index)) return false;
  if (/\p{Lu}.*\p{Lu}/u.test(word)) return true;
  return index > 0 && !beginsSentence(evidence, index);
}

/** The words of texts that have a capital inside a sentence, in lower case; none of a language that writes all nouns so. */
export function namesIn(texts: readonly Words[], language: string): Set<string> {
  const names = new Set<string>();
  if (CAPITAL_NOUNS.test(language)) return names;
  for (const words of texts)
    for (let index = 1; index < words.words.length; index += 1)
      if (isName(words, index, NO_NAMES, language)) names.add((words.words[index] ?? '').toLowerCase());
  return names;
}

/** A day or month is not a name: *June* may not stand for *July*. */
const DATES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

const NO_NAMES: ReadonlySet<string> = new Set();

/** A sentence begins after the end of another, and inside quotation marks or after a colon it may. */
const beginsSentence = (evidence: Words, index: number) =>
  endsSentence(evidence, index) || /[':–(]/u.test(evidence.gaps[index] ?? '');

/** In a headline every word has a capital: there, capitals tell nothing. A lower-case word that is no particle shows that they do. */
function capitalsTell(evidence: Words, index: number): boolean {
  const end = sentenceEnd(evidence, index);
  let [lower, capitals] = [0, 0];
  for (let at = sentenceStart(evidence, index); at < end; at += 1) {
    const word = evidence.words[at] ?? '';
    if (/^\p{Lu}/u.test(word)) capitals += 1;
    else if (word.length > 3 && !PARTICLES.has(word) && /^\p{Ll}/u.test(word)) lower += 1;
  }
  return lower > 0 || capitals < 2;
}

const PARTICLES = new Set(
  'with from about after between through under without against over into than that upon amid'.split(' '),
);

import type { Words } from '../fold/fold-words.ts';
import { endsSentence, sentenceEnd, sentenceStart } from './sentences.ts';

/** Languages that write every noun with a capital, so that a capital does not show a name. */
const CAPITAL_NOUNS = /^(?:de|lb|gsw|nds)\b/u;

/**
 * Is the word at `index` a name? A name begins with a capital. It must also be one of `names`, have a second capital, or not
 * begin a sentence. In a headline, and in a language that writes all nouns with a capital, only `names` count. English days and
 * months are no names.
 */
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

/**
 * The names in some texts, in lower case: words with a capital inside a sentence, or with two capitals. The first word of a text
 * is no name. Empty for a language that writes all nouns with a capital.
 */
export function namesIn(texts: readonly Words[], language: string): Set<string> {
  const names = new Set<string>();
  if (CAPITAL_NOUNS.test(language)) return names;
  for (const words of texts)
    for (let index = 1; index < words.words.length; index += 1)
      if (isName(words, index, NO_NAMES, language)) names.add((words.words[index] ?? '').toLowerCase());
  return names;
}

/** English days and months are not names, because `[June]` may not replace *July*. */
const DATES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

const NO_NAMES: ReadonlySet<string> = new Set();

const beginsSentence = (evidence: Words, index: number) =>
  endsSentence(evidence, index) || /[':–(]/u.test(evidence.gaps[index] ?? '');

/**
 * Do capitals show names in this sentence? In a headline they do not, because most words have a capital there. In a headline, at
 * least two words begin with a capital. Except for words such as *with*, it has no lower-case word of four or more letters.
 */
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

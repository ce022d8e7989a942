import {
  ARTICLE,
  AUXILIARY,
  CONJUNCTION,
  lookupOf,
  MODAL,
  NEGATION,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
} from './classes.ts';

/** Languages in Latin letters that have a table. */
const LATIN = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'];
const GRAMMAR = ARTICLE | AUXILIARY | CONJUNCTION | MODAL | NEGATION | POSSESSIVE | PREPOSITION | PRONOUN;
const FEWEST = 2;
const ENOUGH = 3;
/** If at least this share of the words are small words (`GRAMMAR`) of the given language, the text counts as this language. */
const PLAIN = 0.25;

/**
 * Returns the language of the table that judges the words of an excerpt. The result is `given`, a BCP 47 tag, unless the words
 * are clearly of another language. `given` may be wrong, because a source without a language gets the language of the article.
 *
 * Contract: a `given` language that is not in `LATIN` is kept. The languages of `LATIN` are compared by their articles, pronouns
 * and other small words. `given` is kept if at least every fourth word is one of its small words. Another language needs at least
 * three small words, and more than twice as many as `given` has. If `given` has none, two are enough.
 */
export function languageOf(words: readonly string[], given: string): string {
  const primary = /^[a-z]+/iu.exec(given)?.[0].toLowerCase() ?? 'en';
  if (!LATIN.includes(primary)) return given;
  const own = countOwn(words, LATIN.indexOf(primary));
  if (own >= words.length * PLAIN) return given;
  const counts = countSmallWords(words);
  let [best, most] = [given, own];
  for (const [index, count] of counts.entries())
    if (count > most) [best, most] = [LATIN[index] ?? given, count];
  const isOther = (most >= ENOUGH && most > 2 * own) || (most >= FEWEST && own === 0);
  return isOther ? best : given;
}

/** Counts the small words of one language. Ends as soon as they are enough for `PLAIN`, because most texts have them. */
function countOwn(words: readonly string[], language: number): number {
  smallWords ??= readSmallWords();
  let count = 0;
  for (const word of words) {
    if (count >= words.length * PLAIN) break;
    if (smallWords.get(word.toLowerCase())?.includes(language)) count += 1;
  }
  return count;
}

function countSmallWords(words: readonly string[]): number[] {
  smallWords ??= readSmallWords();
  const counts = LATIN.map(() => 0);
  for (const word of words) {
    const languages = smallWords.get(word.toLowerCase());
    if (languages) for (const index of languages) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** For each small word, the indexes of its languages in `LATIN`. */
let smallWords: Map<string, number[]> | undefined;

function readSmallWords(): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (const [index, language] of LATIN.entries())
    for (const [word, bits] of lookupOf(language)?.single ?? [])
      if ((bits & GRAMMAR) !== 0) all.set(word, [...(all.get(word) ?? []), index]);
  return all;
}

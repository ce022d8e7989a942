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
/** If this share of the words are small words of the given language, the text is certainly in it. */
const PLAIN = 0.25;

/**
 * The language by whose table the words of an excerpt are judged: `given`, a BCP 47 tag, unless the words are plainly of another language. The
 * language of a source is often not given, and then that of the article stands for it.
 *
 * Contract: only languages in Latin letters that have a table are told apart, by their articles, pronouns and other small words. Another one is
 * chosen if it has three of these or more and over twice as many as the given one, or two where that has none; never where every fourth word is
 * such a word of the given language.
 */
export function languageOf(words: readonly string[], given: string): string {
  const primary = /^[a-z]+/iu.exec(given)?.[0].toLowerCase() ?? 'en';
  if (!LATIN.includes(primary)) return given;
  const counts = countSmallWords(words);
  const own = counts[LATIN.indexOf(primary)] ?? 0;
  if (own >= words.length * PLAIN) return given;
  let [best, most] = [given, own];
  for (const [index, count] of counts.entries())
    if (count > most) [best, most] = [LATIN[index] ?? given, count];
  const isOther = (most >= ENOUGH && most > 2 * own) || (most >= FEWEST && own === 0);
  return isOther ? best : given;
}

/** How many of the words are small words of each language. */
function countSmallWords(words: readonly string[]): number[] {
  smallWords ??= readSmallWords();
  const counts = LATIN.map(() => 0);
  for (const word of words)
    for (const index of smallWords.get(word.toLowerCase()) ?? []) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}

/** The languages of each small word, by their index. */
let smallWords: Map<string, number[]> | undefined;

function readSmallWords(): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (const [index, language] of LATIN.entries())
    for (const [word, bits] of lookupOf(language)?.single ?? [])
      if ((bits & GRAMMAR) !== 0) all.set(word, [...(all.get(word) ?? []), index]);
  return all;
}

import { TABLES } from './tables.ts';

/**
 * The negating words of all languages with a table, in lower case, for texts whose language is not known. Phrases are in
 * `NEGATING_PHRASES`. Words in Chinese, Japanese or Korean letters are in `NEGATING_LETTERS`. Dutch *noch* and French *plus* are
 * left out, because they are everyday words of German and English. A Dutch or French sentence with them usually has *niet* or
 * *ne* too.
 */
export const NEGATING_WORDS: ReadonlySet<string> = new Set(
  entries().filter(entry => !isUnspaced(entry) && !isPhrase(entry) && entry !== 'noch' && entry !== 'plus'),
);

/** The negating phrases of all languages with a table, such as *far from*, in lower case. */
export const NEGATING_PHRASES: readonly string[] = entries().filter(isPhrase);

/**
 * The negations in Chinese, Japanese or Korean letters, the longest first. Each may be a whole word or only some letters of a
 * word.
 */
export const NEGATING_LETTERS: readonly string[] = [...new Set(entries().filter(isUnspaced))].sort(
  (one, other) => other.length - one.length || (one < other ? -1 : 1),
);

function entries(): string[] {
  return Object.values(TABLES).flatMap(({ negations }) =>
    negations.split(/,\s*/u).map(entry => entry.replace(/^~/u, '').toLowerCase()),
  );
}

function isPhrase(entry: string): boolean {
  return entry.includes(' ');
}

function isUnspaced(entry: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(entry);
}

import { TABLES } from './tables.ts';

/**
 * The words that negate in any language with a table, in lower case. Where a text does not say which language it is in, all of them count,
 * except *noch* and *plus*: those are everyday words of German and English, and beside them Dutch and French have *niet* and *ne*.
 */
export const NEGATING_WORDS: ReadonlySet<string> = new Set(
  entries().filter(entry => !isUnspaced(entry) && !isPhrase(entry) && entry !== 'noch' && entry !== 'plus'),
);

/** The same for phrases, such as *far from*. */
export const NEGATING_PHRASES: readonly string[] = entries().filter(isPhrase);

/** The same for Chinese, Japanese and Korean, where they are letters anywhere in a word; the longest first. */
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

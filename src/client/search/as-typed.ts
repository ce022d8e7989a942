/**
 * Does the query have a word with other characters than lower-case `a` to `z`, such as `US` or `£50bn`? The index does not
 * distinguish it from other spellings.
 */
export const isDistinct = (typed: string): boolean => distinctWords(typed).length > 0;

/**
 * Returns how many words of the query `typed` the text `words` has exactly as typed. Only words with other characters than
 * `a` to `z` count, because the index ignores these characters: it does not distinguish `US` from `us`, `$50bn` from `£50bn`,
 * `cease-fire` from `cease fire`, or `résumé` from `resume`.
 */
export function asTyped(typed: string, words: string): number {
  const has = new Set(writtenWords(words));
  return distinctWords(typed).filter(word => has.has(word)).length;
}

const distinctWords = (typed: string) => writtenWords(typed).filter(word => !/^[a-z]+$/u.test(word));

/**
 * Splits a text into words. Case, accents, inner hyphens, currency and percent signs stay. Other punctuation is removed, and
 * so are the points of `U.S.`
 */
const writtenWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .replaceAll(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .split(/[^\p{L}\p{M}\p{N}\p{Sc}%.,\-‐‑]+/u)
    .map(word => word.replace(/^[-.,‐‑]+|[-.,‐‑]+$/gu, ''))
    .filter(word => word !== '');

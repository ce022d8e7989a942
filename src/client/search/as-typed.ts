/**
 * Does the query have a word such as `US` or `£50bn`, with characters other than lower-case `a` to `z`? The index may treat
 * this word like another spelling (`us`, `$50bn`).
 */
export const isDistinct = (typed: string): boolean => distinctWords(typed).length > 0;

/**
 * Returns how many words of the query `typed` are in the text `words` exactly as typed. Counts only words with characters other
 * than lower-case `a` to `z`. The index does not distinguish `US` from `us`, `$50bn` from `£50bn`, `cease-fire` from `cease
 * fire`, or `résumé` from `resume`.
 */
export function asTyped(typed: string, words: string): number {
  const has = new Set(writtenWords(words));
  return distinctWords(typed).filter(word => has.has(word)).length;
}

const distinctWords = (typed: string) => writtenWords(typed).filter(word => !/^[a-z]+$/u.test(word));

/**
 * Splits a text into words. Keeps case, accents, currency and percent signs. Inside a word, keeps hyphens, points and commas too
 * (`1,000`), but `U.S.` becomes `US`. All other characters separate words.
 */
const writtenWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .replaceAll(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .split(/[^\p{L}\p{M}\p{N}\p{Sc}%.,\-‐‑]+/u)
    .map(word => word.replace(/^[-.,‐‑]+|[-.,‐‑]+$/gu, ''))
    .filter(word => word !== '');

/** Has the query words with more than plain letters? Some records may have these exactly, and others only in another spelling. */
export const isDistinct = (typed: string): boolean => distinctWords(typed).length > 0;

/**
 * The number of words that a record has exactly as they were typed. It counts words that the index does not distinguish: `US` from `us`,
 * `$50bn` from `£50bn`, `cease-fire` from `cease fire`, `résumé` from `resume`.
 */
export function asTyped(typed: string, words: string): number {
  const has = new Set(writtenWords(words));
  return distinctWords(typed).filter(word => has.has(word)).length;
}

const distinctWords = (typed: string) => writtenWords(typed).filter(word => !/^[a-z]+$/u.test(word));

/** The words of a text as written, but without the points of `U.S.` and without punctuation. */
const writtenWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .replaceAll(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .split(/[^\p{L}\p{M}\p{N}\p{Sc}%.,\-‐‑]+/u)
    .map(word => word.replace(/^[-.,‐‑]+|[-.,‐‑]+$/gu, ''))
    .filter(word => word !== '');

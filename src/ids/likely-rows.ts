import type { LockRow, NeedsId } from './lock-row.ts';

/** A reworded quotation keeps its id only if both texts have at least this share of the words of the longer text, old or new. */
export const KEPT_SHARE = 0.6;

/**
 * Returns a function that finds the rows that a quotation may reword. A row must have the speaker and source of the quotation. At
 * least `KEPT_SHARE` of the words of the longer text must be in both texts, in any order. The rows are in the order of the lock.
 * The words first locked under an id are compared, because many small rewordings could otherwise give the id to entirely
 * different words.
 */
export function likelyRows(rows: LockRow[]): (quotation: NeedsId, words: string[]) => IndexedRow[] {
  const indexed = rows.map((row, order) => ({ row, order, words: wordsOf(row.first ?? row.words) }));
  const byWord = new Map<string, IndexedRow[]>();
  for (const one of indexed)
    for (const word of new Set(one.words)) {
      const key = lookupKey(one.row, word);
      const known = byWord.get(key);
      if (known) known.push(one);
      else byWord.set(key, [one]);
    }
  return (quotation, words) => {
    const rowsOfWords = [...new Set(words)].map(word => byWord.get(lookupKey(quotation, word)) ?? []);
    const counts = countsOf(words);
    // Of the words of the quotation, a row may lack at most `missing`. So it has at least one of the `missing + 1` rarest words.
    const missing = words.length - Math.ceil(words.length * KEPT_SHARE);
    const rarest = rowsOfWords.sort((one, other) => one.length - other.length).slice(0, missing + 1);
    return [...new Set(rarest.flat())]
      .filter(one => inCommon(one.words, counts) >= Math.max(one.words.length, words.length) * KEPT_SHARE)
      .sort((one, other) => one.order - other.order);
  };
}

/** The words of a folded text, in lower case. Punctuation and symbols between words are left out. */
export const wordsOf = (folded: string): string[] =>
  folded
    .toLowerCase()
    .split(' ')
    .filter(word => /[\p{L}\p{N}]/u.test(word));

const lookupKey = ({ speaker, source }: Pick<LockRow, 'speaker' | 'source'>, word: string) =>
  JSON.stringify([speaker, source, word]);

function countsOf(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function inCommon(words: string[], counts: ReadonlyMap<string, number>): number {
  const left = new Map(counts);
  let common = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return common;
}

interface IndexedRow {
  row: LockRow;
  order: number;
  words: string[];
}

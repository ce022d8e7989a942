import type { LockRow, Unnamed } from './assign.ts';

/** Words edited in place keep their id while this share of them stays. */
export const KEPT_SHARE = 0.6;

/**
 * The rows that a quotation may be a rewording of, in the order of the lock: those of its label that have enough of its words in any order.
 *
 * Contract: none is left out that keeps the share of words in order. Texts that share so many words share one of the rarest of each, so that
 * the rows are only compared that have one of those.
 */
export function likelyRows(rows: LockRow[]): (quotation: Unnamed, words: string[]) => ReadRow[] {
  const read = rows.map((row, order) => ({ row, order, words: wordsOf(row.words) }));
  const byWord = new Map<string, ReadRow[]>();
  for (const one of read)
    for (const word of new Set(one.words)) {
      const key = keyOf(one.row, word);
      const known = byWord.get(key);
      if (known) known.push(one);
      else byWord.set(key, [one]);
    }
  return (quotation, words) => {
    const having = [...new Set(words)].map(word => byWord.get(keyOf(quotation, word)) ?? []);
    const counts = countsOf(words);
    // A text may have all but so many of the words, and repeats count as one.
    const missing = words.length - Math.ceil(words.length * KEPT_SHARE);
    const rarest = having.sort((one, other) => one.length - other.length).slice(0, missing + 1);
    return [...new Set(rarest.flat())]
      .filter(one => inCommon(one.words, counts) >= Math.max(one.words.length, words.length) * KEPT_SHARE)
      .sort((one, other) => one.order - other.order);
  };
}

/** A folded text’s words without the punctuation between them. */
export const wordsOf = (folded: string): string[] =>
  folded
    .toLowerCase()
    .split(' ')
    .filter(word => /[\p{L}\p{N}]/u.test(word));

const keyOf = ({ speaker, source }: Pick<LockRow, 'speaker' | 'source'>, word: string) =>
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

interface ReadRow {
  row: LockRow;
  order: number;
  words: string[];
}

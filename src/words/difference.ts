import { diffArrays } from 'diff';
import type { Folded } from './fold.ts';
import type { Range } from './match.ts';
import type { Segment, SegmentPiece } from './segments.ts';

/**
 * Shows how printed words differ from a range of the evidence: `{+word+}` is only in the article, `{-word-}` only in the evidence.
 * Differences in punctuation and letter case are shown as well. The editor’s insertions keep their brackets.
 */
export function showDifference(printed: Segment[], excerpt: Folded, range: Range): string {
  return showTokens(diffTokens(printed, excerpt, range));
}

/** As `showDifference`, for a range that is wider than the printed words: words of the evidence before and after them are left out. */
export function showDifferenceWithin(printed: Segment[], excerpt: Folded, range: Range): string {
  return showTokens(withoutSurroundings(diffTokens(printed, excerpt, range)));
}

function diffTokens(printed: Segment[], excerpt: Folded, range: Range): Token[] {
  const ours = printed.flatMap(segment => segment.flatMap(printedTokens));
  const theirs = excerpt.words
    .slice(range.start, range.end)
    .flatMap((word, index) => withGap(index === 0 ? null : (excerpt.gaps[range.start + index] ?? ''), word));
  let [atOurs, atTheirs] = [0, 0];
  return diffArrays(theirs.map(lowerCase), ours.map(lowerCase)).flatMap(({ added, removed, value }) =>
    value.flatMap(() => {
      const seen = added ? null : (theirs[atTheirs++] ?? '');
      const word = removed ? null : (ours[atOurs++] ?? '');
      return tokensFor(word, seen, atOurs === 1);
    }),
  );
}

/** The letter case of the first word does not count; that of every other word does. */
function tokensFor(printed: string | null, seen: string | null, isFirst: boolean): Token[] {
  if (printed !== null && seen !== null && (printed === seen || isFirst))
    return [{ sign: '', word: printed }];
  return [
    ...(seen === null ? [] : [{ sign: '-' as const, word: seen }]),
    ...(printed === null ? [] : [{ sign: '+' as const, word: printed }]),
  ];
}

export const lowerCase = (word: string): string => word.toLowerCase();

const printedTokens = (piece: SegmentPiece): string[] =>
  piece.kind === 'inserted' ? [`[${piece.words.join(' ')}]`] : withGap(piece.gap, piece.word);
const withGap = (gap: string | null, word: string) => (gap ? [gap, word] : [word]);

/** At each end, keeps only as many words of the evidence as the article has in their place. */
function withoutSurroundings(tokens: Token[]): Token[] {
  const first = tokens.findIndex(({ sign }) => sign === '');
  if (first === -1) return tokens;
  const last = tokens.findLastIndex(({ sign }) => sign === '');
  const [head, tail] = [bySign(tokens.slice(0, first)), bySign(tokens.slice(last + 1))];
  return [
    ...head.removed.slice(Math.max(0, head.removed.length - head.added.length)),
    ...head.added,
    ...tokens.slice(first, last + 1),
    ...tail.removed.slice(0, tail.added.length),
    ...tail.added,
  ];
}

const bySign = (tokens: Token[]) => ({
  removed: tokens.filter(({ sign }) => sign === '-'),
  added: tokens.filter(({ sign }) => sign === '+'),
});

function showTokens(tokens: Token[]): string {
  const runs: { sign: Token['sign']; words: string[] }[] = [];
  for (const { sign, word } of tokens) {
    const run = runs.at(-1);
    if (run?.sign === sign) run.words.push(word);
    else runs.push({ sign, words: [word] });
  }
  return runs
    .map(({ sign, words }) => (sign === '' ? words.join(' ') : `{${sign}${words.join(' ')}${sign}}`))
    .join(' ');
}

interface Token {
  /** `+`: only in the article; `-`: only in the evidence; empty: in both. */
  sign: '' | '+' | '-';
  word: string;
}

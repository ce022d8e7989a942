import { diffArrays } from 'diff';
import { oncePerObject } from '../../once-per-object.ts';
import type { Words } from '../fold/fold-words.ts';
import type { Gap } from '../fold/gap.ts';
import { isUnspacedLetter } from '../fold/letters.ts';
import type { Segment } from './segments.ts';

/**
 * Shows how printed words differ from a range of the evidence: `{+word+}` is only in the article, `{-word-}` only in the
 * evidence. Differences in punctuation and letter case are shown as well, but not the case of the first word. `[T]he` is shown as
 * `The`, but `[the mayor]` keeps its brackets.
 */
export function showDifference(printed: readonly Segment[], excerpt: Words, range: Range): string {
  return showTokens(diffTokens(printed, excerpt, range));
}

/**
 * Does the same as `showDifference` for a range that is wider than the printed words. The words of the evidence around the
 * printed words are left out.
 */
export function showDifferenceWithin(printed: readonly Segment[], excerpt: Words, range: Range): string {
  return showTokens(withoutSurroundings(diffTokens(printed, excerpt, range)));
}

function diffTokens(printed: readonly Segment[], excerpt: Words, range: Range): Token[] {
  const ours = printed.flatMap(({ pieces }) =>
    tokens(
      pieces.map(piece =>
        piece.kind === 'inserted' ? [null, `[${piece.words.join(' ')}]`] : [piece.gap, piece.word],
      ),
    ),
  );
  const theirs = tokens(
    excerpt.words
      .slice(range.start, range.end)
      .map((word, index) => [index === 0 ? null : (excerpt.details[range.start + index] ?? null), word]),
  );
  let [atOurs, atTheirs] = [0, 0];
  return diffArrays(theirs.map(lowerCase), ours.map(lowerCase)).flatMap(({ added, removed, value }) =>
    value.flatMap(() => {
      const seen = added ? null : (theirs[atTheirs++] ?? '');
      const word = removed ? null : (ours[atOurs++] ?? '');
      return tokensFor(word, seen, atOurs === 1);
    }),
  );
}

function tokensFor(printed: string | null, seen: string | null, isFirst: boolean): Token[] {
  if (printed !== null && seen !== null && (printed === seen || isFirst))
    return [{ sign: '', word: printed }];
  return [
    ...(seen === null ? [] : [{ sign: '-' as const, word: seen }]),
    ...(printed === null ? [] : [{ sign: '+' as const, word: printed }]),
  ];
}

export const lowerCase = (word: string): string => word.toLowerCase();

/** The words of a text in lower case. They are cached, because each quotation of a source is compared with the same excerpts. */
export const inLowerCase = (text: Words): readonly string[] => lowered(text).words;

/**
 * Counts the words of `wanted` that a text contains anywhere. `wanted` must be in lower case. Most texts contain so few of these
 * words that no slower comparison is needed.
 */
export function countCommon(wanted: readonly string[], text: Words): number {
  const { all } = lowered(text);
  return wanted.reduce((count, word) => (all.has(word) ? count + 1 : count), 0);
}

const lowered = oncePerObject((text: Words): Lowered => {
  const words = text.words.map(lowerCase);
  return { words, all: new Set(words) };
});

interface Lowered {
  words: readonly string[];
  all: ReadonlySet<string>;
}

function tokens(words: (readonly [gap: Gap | null, word: string])[]): string[] {
  const found: string[] = [];
  for (const [gap, word] of words)
    if (gap?.isInside === true && found.length > 0) found.push(`${found.pop()}${gap.reading}${word}`);
    else found.push(...(gap === null || gap.reading === '' ? [word] : [gap.reading, word]));
  return found;
}

/**
 * Removes the words of the evidence before and after the printed words. If the first or last `n` printed words have no equal in
 * the evidence, up to `n` words of the evidence are kept there.
 */
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
    .map(({ sign, words }) => (sign === '' ? spaced(words) : `{${sign}${spaced(words)}${sign}}`))
    .join(' ');
}

function spaced(words: string[]): string {
  let text = '';
  for (const word of words) {
    const isBeside = isUnspacedLetter(word[0]) && isUnspacedLetter(text.at(-1));
    text += text === '' || isBeside ? word : ` ${word}`;
  }
  return text;
}

interface Token {
  /** `+`: only in the article; `-`: only in the evidence; empty: in both. */
  sign: '' | '+' | '-';
  word: string;
}

/** Words of a text, from index `start` to before index `end`. */
export interface Range {
  start: number;
  end: number;
}

import { diffArrays } from 'diff';
import type { Words } from '../fold/fold-words.ts';
import { countCommon, inLowerCase, lowerCase, showDifferenceWithin } from './difference.ts';
import { ownWordsOf, type Segment } from './segments.ts';

/** Fewer printed words than this are not compared, because a few common words mean little. */
const LEAST_WORDS = 4;
/** A window of the evidence must have at least this share of the printed words, in the same order. */
const LEAST_SHARE = 0.7;
/**
 * Scripts without spaces are compared by letters. `LEAST_LETTERS` is more than `LEAST_WORDS`, because single letters are often
 * equal by chance. `LEAST_SHARE_OF_LETTERS` is less than `LEAST_SHARE`, because one changed word changes several letters.
 */
const LEAST_LETTERS = 8;
const LEAST_SHARE_OF_LETTERS = 0.6;
/** The least share in any order, for sentences whose words were rearranged. */
const LEAST_SHARE_REARRANGED = 0.9;

/**
 * Finds the place where the evidence almost contains the printed words, to show the editor the difference. A result never
 * verifies a quotation. Returns `null` if the evidence has nothing similar, or for fewer than four words (eight letters in
 * scripts without spaces).
 */
export function nearMiss(printed: readonly Segment[], excerpt: Words): NearMiss | null {
  const wanted = ownWordsOf(printed).map(lowerCase);
  const seen = inLowerCase(excerpt);
  const letters = printed
    .flatMap(({ pieces }) => pieces)
    .filter(piece => piece.kind === 'word' && piece.isLetter).length;
  const isLetters = letters > wanted.length / 2;
  const least = isLetters ? LEAST_SHARE_OF_LETTERS : LEAST_SHARE;
  if (wanted.length < (isLetters ? LEAST_LETTERS : LEAST_WORDS) || seen.length < wanted.length * least)
    return null;
  if (countCommon(wanted, excerpt) / wanted.length < least || shareInAnyOrder(wanted, seen) < least)
    return null;
  const width = wanted.length + Math.max(2, Math.ceil(wanted.length / 2));
  let best: { share: number; start: number } | null = null;
  for (let start = 0; start === 0 || start + wanted.length <= seen.length + 1; start += 1) {
    const window = seen.slice(start, start + width);
    const common = shareInAnyOrder(wanted, window);
    if (common < least || (best && common < best.share)) continue;
    const share = shareInOrder(wanted, window);
    const rearranged = shareInAnyOrder(wanted, window.slice(0, wanted.length + 1));
    if (share < least && rearranged < LEAST_SHARE_REARRANGED) continue;
    if (!best || share > best.share) best = { share, start };
  }
  if (!best) return null;
  const different = Math.round(wanted.length * (1 - best.share));
  const range = { start: best.start, end: best.start + width + different };
  return { share: best.share, difference: showDifferenceWithin(printed, excerpt, range) };
}

/** The share of the wanted words that a window has in the same order, from 0 to 1. */
export function shareInOrder(wanted: readonly string[], window: string[]): number {
  const kept = diffArrays(window, [...wanted]).filter(({ added, removed }) => !added && !removed);
  return kept.reduce((sum, { value }) => sum + value.length, 0) / wanted.length;
}

/**
 * The share of the wanted words that a window has in any order, from 0 to 1. A word counts at most as often as the window
 * contains it.
 */
export function shareInAnyOrder(wanted: readonly string[], window: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of window) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  return common / wanted.length;
}

export interface NearMiss {
  /** The share of the printed words that the evidence has in order, or a fixed estimate (conflict.ts). */
  share: number;
  /** The printed words with the differences marked, for the problem message. */
  difference: string;
}

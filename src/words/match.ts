import { type Folded, fold } from './fold.ts';
import type { Segment, SegmentPiece } from './segments.ts';

/** A separate `[x]` replaces at most this many words; one joined to letters replaces at most this many letters. */
const MOST_REPLACED = 6;

/**
 * Finds the segments, in order, in one excerpt. Returns the word range of each segment, or `null`.
 *
 * Contract: words must be equal, except for the case of a segment’s first letter. Punctuation between two words counts; punctuation at the
 * ends of a segment and beside `[x]` does not. `rule` decides which words `[…]` may omit and `[x]` may replace. If the printed words begin
 * or end with `[x]`, the next word of the same sentence beyond it counts as omitted.
 * Cost: pieces × words of the excerpt × 7 for any input, since reachable positions are kept as a set and none is tried twice.
 */
export function match(printed: Segment[], excerpt: Folded, rule: BracketRule = ANY_CHANGE): Range[] | null {
  let ends = new Map<number, Range[]>();
  for (const [index, segment] of printed.entries()) {
    const starts = index === 0 ? startsFor(segment, excerpt, rule) : startsAfter(ends, excerpt, rule);
    ends = matchSegment(segment, excerpt, starts, rule);
    if (ends.size === 0) return null;
  }
  const isBracketLast = printed.at(-1)?.at(-1)?.kind === 'inserted';
  const allowed = [...ends.keys()].filter(
    end => !isBracketLast || mayOmitBeside(end, excerpt.words[end], excerpt, rule),
  );
  return ends.get(allowed.reduce((first, end) => Math.min(first, end), Infinity)) ?? null;
}

const ANY_CHANGE: BracketRule = { mayOmit: () => true, replaces: () => () => true };

/** Where the first segment may start: anywhere, unless it begins with a bracket that would omit the word before it against the rule. */
function startsFor([first]: Segment, excerpt: Folded, rule: BracketRule): Map<number, Range[]> {
  const mayStart =
    first?.kind === 'inserted'
      ? (start: number) => mayOmitBeside(start, excerpt.words[start - 1], excerpt, rule)
      : first?.kind === 'word'
        ? startsWith(first.word, excerpt)
        : () => true;
  return new Map([...excerpt.words.keys()].filter(mayStart).map(start => [start, []]));
}

/** Where the next segment may start: at the end of the last one, or after words that may be omitted. */
function startsAfter(ends: Map<number, Range[]>, excerpt: Folded, rule: BracketRule): Map<number, Range[]> {
  const starts = new Map<number, Range[]>();
  let omitting: Range[] | undefined;
  for (const [position, word] of excerpt.words.entries()) {
    const skipped = excerpt.words[position - 1];
    if (omitting && skipped !== undefined && !rule.mayOmit(skipped, false)) omitting = undefined;
    const here = ends.get(position);
    const from = here ?? (mayOmitBeside(position, skipped, excerpt, rule) ? omitting : undefined);
    if (from) starts.set(position, from);
    if (here && mayOmitBeside(position, word, excerpt, rule)) omitting = here;
  }
  return starts;
}

/** Tells whether a bracket at this position may omit the word on its other side. It always may if a sentence ends between the two. */
const mayOmitBeside = (place: number, beyond: string | undefined, { gaps }: Folded, rule: BracketRule) =>
  beyond === undefined || /[.!?。！？]/u.test(gaps[place] ?? '') || rule.mayOmit(beyond, true);

function matchSegment(
  segment: Segment,
  excerpt: Folded,
  starts: Map<number, Range[]>,
  rule: BracketRule,
): Map<number, Range[]> {
  let open = new Map([...starts].map(([start, done]) => [start, { start, done }]));
  for (const [index, piece] of segment.entries()) {
    const next = new Map<number, PartialMatch>();
    const step = stepOver(piece, segment[index - 1], excerpt, rule, index);
    for (const [position, trail] of open)
      for (const end of step(position)) if (trail.start > (next.get(end)?.start ?? -1)) next.set(end, trail);
    open = next;
    if (open.size === 0) break;
  }
  return new Map([...open].map(([end, { start, done }]) => [end, [...done, { start, end }]]));
}

/** For a position of the excerpt where a piece begins: the positions where it may end. */
function stepOver(
  piece: SegmentPiece,
  before: SegmentPiece | undefined,
  { words, gaps }: Folded,
  rule: BracketRule,
  index: number,
): (position: number) => number[] {
  if (piece.kind === 'inserted') {
    const mayReplace = rule.replaces(piece.words);
    return position =>
      COUNTS.filter(
        count => position + count <= words.length && mayReplace(words.slice(position, position + count)),
      ).map(count => position + count);
  }
  const isFree = before === undefined || before.kind === 'inserted';
  const isFirst = isFree && index < 2;
  const isSame = piece.kind === 'word' ? sameWord(piece.word, isFirst) : samePartial(piece, isFirst, rule);
  return position => {
    const word = words[position];
    if (word === undefined || !(isFree || piece.gap === gaps[position])) return [];
    return isSame(word) ? [position + 1] : [];
  };
}

const COUNTS = [...Array(MOST_REPLACED + 1).keys()];

/** Compares a printed word with words of the evidence. The case of a segment’s first letter does not count, even after a bracket. */
function sameWord(printed: string, isFirst: boolean): (seen: string) => boolean {
  if (!isFirst) return seen => printed === seen;
  const folded = foldFirstLetter(printed);
  return seen => printed === seen || folded === foldFirstLetter(seen);
}

/** The keys of a segment’s words without brackets. Words that compare equal have equal keys; words in brackets stand for unknown others. */
export const wordKeys = (segment: Segment): string[] =>
  segment.flatMap(piece => (piece.kind === 'word' ? [wordKey(piece.word)] : []));
export const wordKey = (word: string): string => word.toLowerCase();

function startsWith(printed: string, { words }: Folded): (start: number) => boolean {
  const isSame = sameWord(printed, true);
  return start => isSame(words[start] ?? '');
}

function foldFirstLetter(word: string): string {
  return FIRST_LOWER.test(word) ? word : word.replace(/\p{L}/u, letter => letter.toLowerCase());
}
const FIRST_LOWER = /^[a-z]/u;

/**
 * Compares a word that is partly in brackets with words of the evidence. `[T]he` may change the case of the bracketed letters. A bracket after
 * letters (`help[ing]`) may replace the end of a word, which must be letters and no longer than the part that is kept. Any other change
 * (`[un]likely`) does not match.
 */
function samePartial({ word, parts }: PartialPiece, isFirst: boolean, rule: BracketRule) {
  const mayReplace = rule.replaces(fold(word).words);
  const [stem, ending, ...rest] = parts;
  const hasNewEnding =
    typeof stem === 'string' && typeof ending === 'object' && rest.length === 0 && isLetters(ending.letters);
  return (seen: string): boolean => {
    if (!mayReplace([seen])) return false;
    if (sameLetters(parts, seen, isFirst)) return true;
    if (!hasNewEnding || !sameWord(stem, isFirst)(seen.slice(0, stem.length))) return false;
    const replaced = seen.slice(stem.length);
    return isLetters(replaced) && replaced.length <= Math.min(stem.length, MOST_REPLACED);
  };
}

const isLetters = (text: string) => /^[\p{L}\p{M}']*$/u.test(text);

/** Compares letter by letter. The case of letters in brackets does not count. */
function sameLetters(parts: PartialPiece['parts'], seen: string, isFirst: boolean): boolean {
  let at = 0;
  return (
    parts.every((part, index) => {
      const printed = typeof part === 'string' ? part : part.letters;
      const there = seen.slice(at, at + printed.length);
      at += printed.length;
      return typeof part === 'string'
        ? sameWord(printed, isFirst && index === 0)(there)
        : printed.toLowerCase() === there.toLowerCase();
    }) && at === seen.length
  );
}

/** Which words of the evidence brackets may omit or replace. */
export interface BracketRule {
  /** May `[…]` omit this word? `atEdge`: the word is next to a printed one. */
  mayOmit(word: string, atEdge: boolean): boolean;
  /** May `[x]` with the inserted words stand for the replaced ones? */
  replaces(inserted: readonly string[]): (replaced: readonly string[]) => boolean;
}

/** The words of an excerpt from index `start` up to, but not including, `end`. */
export interface Range {
  start: number;
  end: number;
}

type PartialPiece = Extract<SegmentPiece, { kind: 'partial' }>;

/** A segment matched up to some piece, with the ranges of the segments before it. */
interface PartialMatch {
  start: number;
  done: Range[];
}

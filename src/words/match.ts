import { type Folded, fold } from './fold.ts';
import type { Piece, Segment } from './segments.ts';

/** `[x]` standing alone replaces none to six words, and joined to letters none to six letters. */
const REPLACED = 6;

/**
 * Finds the segments, in order, in one excerpt. Returns the word range of each segment, or `null`.
 *
 * Contract: words compare exactly, but for the case of a segment's first letter; the punctuation between two words counts, that at a
 * segment's ends and beside `[x]` does not. `rule` decides which words `[…]` may leave out and `[x]` may replace; where `[x]` stands
 * at either end, the word beyond it in the same sentence of the evidence counts as left out.
 * Cost: pieces × words of the excerpt × 7, whatever the input: reachable positions are kept as a set, nothing is tried twice.
 */
export function match(parts: Segment[], excerpt: Folded, rule: BracketRule = ANY_CHANGE): Range[] | null {
  let ends = new Map<number, Range[]>();
  for (const [index, segment] of parts.entries()) {
    const starts = index === 0 ? startsFor(segment, excerpt, rule) : startsAfter(ends, excerpt, rule);
    ends = matchSegment(segment, excerpt, starts, rule);
    if (ends.size === 0) return null;
  }
  const isBracketLast = parts.at(-1)?.at(-1)?.kind === 'inserted';
  const allowed = [...ends.keys()].filter(
    end => !isBracketLast || hidesNothingAt(end, excerpt.words[end], excerpt, rule),
  );
  return ends.get(Math.min(...allowed)) ?? null;
}

const ANY_CHANGE: BracketRule = { leavesOut: () => true, replaces: () => () => true };

/** Where the first segment may start: anywhere, but that a bracket there hides nothing of the word before. */
function startsFor([first]: Segment, excerpt: Folded, rule: BracketRule): Map<number, Range[]> {
  const mayStart =
    first?.kind === 'inserted'
      ? (start: number) => hidesNothingAt(start, excerpt.words[start - 1], excerpt, rule)
      : first?.kind === 'word'
        ? startsWith(first.word, excerpt)
        : () => true;
  return new Map([...excerpt.words.keys()].filter(mayStart).map(start => [start, []]));
}

/** Where the next segment may start: at the end of the last one, or after words that may be left out. */
function startsAfter(ends: Map<number, Range[]>, excerpt: Folded, rule: BracketRule): Map<number, Range[]> {
  const starts = new Map<number, Range[]>();
  let trail: Range[] | undefined;
  for (const [position, word] of excerpt.words.entries()) {
    const skipped = excerpt.words[position - 1];
    if (trail && skipped !== undefined && !rule.leavesOut(skipped, false)) trail = undefined;
    const here = ends.get(position);
    const from = here ?? (hidesNothingAt(position, skipped, excerpt, rule) ? trail : undefined);
    if (from) starts.set(position, from);
    if (here && hidesNothingAt(position, word, excerpt, rule)) trail = here;
  }
  return starts;
}

/** May a bracket at this place leave out the word on its other side? It may where a sentence ends between them. */
const hidesNothingAt = (place: number, beyond: string | undefined, { gaps }: Folded, rule: BracketRule) =>
  beyond === undefined || /[.!?。！？]/u.test(gaps[place] ?? '') || rule.leavesOut(beyond, true);

function matchSegment(
  segment: Segment,
  excerpt: Folded,
  starts: Map<number, Range[]>,
  rule: BracketRule,
): Map<number, Range[]> {
  let open = new Map([...starts].map(([start, done]) => [start, { start, done }]));
  for (const [index, piece] of segment.entries()) {
    const next = new Map<number, Trail>();
    const step = stepOver(piece, segment[index - 1], excerpt, rule, index);
    for (const [position, trail] of open)
      for (const end of step(position)) if (trail.start > (next.get(end)?.start ?? -1)) next.set(end, trail);
    open = next;
    if (open.size === 0) break;
  }
  return new Map([...open].map(([end, { start, done }]) => [end, [...done, { start, end }]]));
}

/** Where one piece may end that begins at a position of the excerpt. */
function stepOver(
  piece: Piece,
  before: Piece | undefined,
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

const COUNTS = [...Array(REPLACED + 1).keys()];

/** The case of a segment’s first letter does not count, also where a bracket precedes it. */
function sameWord(printed: string, isFirst: boolean): (seen: string) => boolean {
  if (!isFirst) return seen => printed === seen;
  const folded = foldFirstLetter(printed);
  return seen => printed === seen || folded === foldFirstLetter(seen);
}

/** Words that count as the same have the same key. Only words that stand there whole have one: brackets stand for others. */
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
 * `[T]he` changes the case of letters that stand there; a bracket after letters (`help[ing]`) replaces the word’s end, which is letters
 * and no longer than what is kept. Brackets elsewhere that would change a word (`[un]likely`) do not match.
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
    return isLetters(replaced) && replaced.length <= Math.min(stem.length, REPLACED);
  };
}

const isLetters = (text: string) => /^[\p{L}\p{M}']*$/u.test(text);

/** Letter by letter the same, but for the case of those in brackets. */
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

/** What brackets may do to the words of the evidence. */
export interface BracketRule {
  /** May `[…]` leave this word out? At the edge it stands next to printed words. */
  leavesOut(word: string, atEdge: boolean): boolean;
  /** May `[x]`, where it holds these words, replace those? */
  replaces(inserted: readonly string[]): (replaced: readonly string[]) => boolean;
}

/** Words `start` to `end` (not included) of an excerpt. */
export interface Range {
  start: number;
  end: number;
}

type PartialPiece = Extract<Piece, { kind: 'partial' }>;

interface Trail {
  start: number;
  done: Range[];
}

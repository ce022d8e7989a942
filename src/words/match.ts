import type { Folded } from './fold.ts';
import type { Piece, Segment } from './segments.ts';

/** `[x]` standing alone replaces none to six words. */
const INSERTED_SPAN = 6;

/**
 * Finds the segments, in order, in one excerpt. Returns the word range of each segment, or `null`.
 *
 * Contract: words compare exactly, but for the case of a segment's first letter; the punctuation between two words counts, that at a
 * segment's ends does not. `mayReplace` decides which words may be skipped by `[…]` (`inserted` empty) or replaced by `[x]`.
 * Cost: pieces × words of the excerpt × 7, whatever the input: reachable positions are kept as a set, nothing is tried twice.
 */
export function match(
  parts: Segment[],
  excerpt: Folded,
  mayReplace: MayReplace = () => true,
): Range[] | null {
  let ends = new Map<number, Range[]>();
  for (const [index, segment] of parts.entries()) {
    const starts = index === 0 ? everywhere(excerpt) : startsAfter(ends, excerpt, mayReplace);
    ends = matchSegment(segment, excerpt, starts, mayReplace);
    if (ends.size === 0) return null;
  }
  const earliest = Math.min(...ends.keys());
  return ends.get(earliest) ?? null;
}

const everywhere = (excerpt: Folded) =>
  new Map<number, Range[]>(excerpt.words.map((_, index) => [index, []]));

/** Where the next segment may start: at the end of the last one, or after skipped words that hide nothing. */
function startsAfter(
  ends: Map<number, Range[]>,
  excerpt: Folded,
  mayReplace: MayReplace,
): Map<number, Range[]> {
  const starts = new Map<number, Range[]>();
  let trail: Range[] | undefined;
  for (let position = 0; position < excerpt.words.length; position += 1) {
    const skipped = excerpt.words[position - 1];
    if (trail && skipped !== undefined && !mayReplace([skipped], [])) trail = undefined;
    trail = ends.get(position) ?? trail;
    if (trail) starts.set(position, trail);
  }
  return starts;
}

function matchSegment(
  segment: Segment,
  excerpt: Folded,
  starts: Map<number, Range[]>,
  mayReplace: MayReplace,
): Map<number, Range[]> {
  let open = new Map([...starts].map(([start, done]) => [start, { start, done }]));
  let afterInserted = false;
  for (const [index, piece] of segment.entries()) {
    const next = new Map<number, Trail>();
    for (const [position, trail] of open)
      for (const end of step(piece, excerpt, position, index === 0, afterInserted, mayReplace))
        if (!next.has(end)) next.set(end, trail);
    open = next;
    afterInserted = piece.kind === 'inserted';
    if (open.size === 0) break;
  }
  return new Map([...open].map(([end, { start, done }]) => [end, [...done, { start, end }]]));
}

function step(
  piece: Piece,
  excerpt: Folded,
  position: number,
  first: boolean,
  afterInserted: boolean,
  mayReplace: MayReplace,
): number[] {
  if (piece.kind === 'inserted') {
    const ends: number[] = [];
    for (let count = 0; count <= INSERTED_SPAN && position + count <= excerpt.words.length; count += 1)
      if (mayReplace(excerpt.words.slice(position, position + count), piece.words))
        ends.push(position + count);
    return ends;
  }
  const word = excerpt.words[position];
  if (word === undefined) return [];
  if (!first && !afterInserted && piece.gap !== excerpt.gaps[position]) return [];
  const same =
    piece.kind === 'word' ? sameWord(piece.word, word, first) : samePartial(piece.parts, word, first);
  return same ? [position + 1] : [];
}

const sameWord = (printed: string, seen: string, first: boolean) =>
  printed === seen || (first && foldFirstLetter(printed) === foldFirstLetter(seen));

const foldFirstLetter = (word: string) => word.replace(/\p{L}/u, letter => letter.toLowerCase());

/**
 * `[T]he` changes the case of letters that stand there; a bracket after letters (`help[ing]`) may replace up to six letters of the
 * word's end. Brackets elsewhere that would change a word (`[un]likely`) do not match.
 */
function samePartial(parts: (string | { letters: string })[], seen: string, first: boolean): boolean {
  const plain = parts.map(part => (typeof part === 'string' ? part : part.letters)).join('');
  if (plain.toLowerCase() === seen.toLowerCase()) return true;
  const [stem, ending, ...rest] = parts;
  if (typeof stem !== 'string' || typeof ending !== 'object' || rest.length > 0) return false;
  const start = seen.slice(0, stem.length);
  return sameWord(stem, start, first) && seen.length - stem.length <= INSERTED_SPAN;
}

/** May these words of the evidence be left out or replaced by those the editor put in? */
export type MayReplace = (replaced: string[], inserted: string[]) => boolean;

/** Words `start` to `end` (not included) of an excerpt. */
export interface Range {
  start: number;
  end: number;
}

interface Trail {
  start: number;
  done: Range[];
}

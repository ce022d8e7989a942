import { bracketJudge } from './bracket.ts';
import type { Cut } from './cut-edges.ts';
import type { Fault } from './fault.ts';
import { type Frame, written } from './frame.ts';
import { partialWord } from './partial-word.ts';
import { sameGap, sameWord } from './same-word.ts';
import type { SegmentPiece } from './segments.ts';

/** A bracket that is not part of a word replaces at most this many words. */
const MOST_REPLACED = 6;

/** Returns a function. For the `position` in the evidence where the piece begins, it returns each possible end of the piece. */
export function stepOver(
  piece: SegmentPiece,
  before: SegmentPiece | undefined,
  frame: Frame,
  index: number,
  at: At,
): (position: number) => Step[] {
  const { evidence, language } = frame;
  const { words, details } = evidence;
  if (piece.kind === 'inserted') {
    const judge = bracketJudge(piece, frame);
    const edge = at.isFirst ? 'start' : at.isLast ? 'end' : 'none';
    const printed = piece.text.trim();
    return position =>
      COUNTS.filter(count => position + count <= words.length).map(count => ({
        end: position + count,
        fault: judge(position, position + count, edge),
        cut: null,
        stands: { words: printed, standsFor: written(evidence, position, position + count) },
      }));
  }
  const isFree = before === undefined || before.kind === 'inserted';
  const isFirst = isFree && index < 2;
  const isBeside = (position: number) => {
    const gap = details[position];
    return isFree || (gap !== undefined && piece.gap !== null && sameGap(piece.gap, gap));
  };
  if (piece.kind === 'partial') {
    const compare = partialWord(piece, isFirst, frame);
    return position => {
      const seen = words[position];
      if (seen === undefined || !isBeside(position)) return [];
      for (const [count, joined] of joinedFrom(frame, position)) {
        const fault = compare(joined);
        if (fault !== undefined) return [{ ...PLAIN, end: position + count, fault }];
      }
      const fault = compare(seen);
      return fault === undefined ? [] : [{ ...PLAIN, end: position + 1, fault }];
    };
  }
  const { word } = piece;
  const isNumber = /^[^\p{L}]*\p{N}/u.test(word);
  return position => {
    const seen = words[position];
    if (seen === undefined || !isBeside(position)) return [];
    if (sameWord(word, seen, isFirst, language)) return [{ ...PLAIN, end: position + 1 }];
    const parted = partedWord(frame, position, word, isFirst);
    if (parted > 0) return [{ ...PLAIN, end: position + parted }];
    const cut = isNumber ? cutNumber(word, seen, at) : null;
    return cut ? [{ ...PLAIN, end: position + 1, cut }] : [];
  };
}

const PLAIN = { fault: null, cut: null, stands: null };
const COUNTS = [...Array(MOST_REPLACED + 1).keys()];

/** How many words of the evidence, if joined, are equal to this printed word; 0 if none are. Printed words are never joined. */
function partedWord(frame: Frame, position: number, word: string, isFirst: boolean): number {
  for (const [count, joined] of joinedFrom(frame, position))
    if (sameWord(word, joined, isFirst, frame.language)) return count;
  return 0;
}

/** Joins words of the evidence from `position` on that may be one word: split at a line end, or elided as in `l’eau`. */
function joinedFrom({ evidence }: Frame, position: number): [count: number, joined: string][] {
  const all: [number, string][] = [];
  let joined = evidence.words[position] ?? '';
  for (let count = 1; count < 4; count += 1) {
    const isElided = count === 1 && joined.endsWith("'");
    if (evidence.details[position + count]?.mayJoin !== true && !isElided) break;
    joined += evidence.words[position + count] ?? '';
    all.push([count + 1, joined]);
  }
  return all;
}

/** The part of a number that is not printed, as a cut: for `5` the sign of `−5`, for `$5` the `bn` of `$5bn`. */
function cutNumber(word: string, seen: string, { isFirst, isLast }: At): Cut | null {
  if (!/\p{N}/u.test(seen)) return null;
  if (isFirst && seen.endsWith(word) && !/[\p{L}:/]$/u.test(seen.slice(0, -word.length)))
    return { side: 'before', word: seen.slice(0, -word.length), isNumber: true };
  if (isLast && seen.startsWith(word))
    return { side: 'after', word: seen.slice(word.length), isNumber: true };
  return null;
}

/** Is the piece the first or last of its span? */
interface At {
  isFirst: boolean;
  isLast: boolean;
}

/** One possible end of a piece. */
export interface Step {
  /** The index after its last word in the evidence. */
  end: number;
  fault: Fault | null;
  cut: Cut | null;
  stands: { words: string; standsFor: string } | null;
}

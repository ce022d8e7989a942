import { bracketJudge } from './bracket.ts';
import { type Cut, cutAfter, cutBefore, weightOfCut } from './cut-edges.ts';
import { CUT_NUMBER, type Fault, weightOf } from './fault.ts';
import { comment, cutQuestion, finalMark } from './final-mark.ts';
import { type Frame, written } from './frame.ts';
import { partialWord } from './partial-word.ts';
import { sameGap, sameWord } from './same-word.ts';
import type { Segment, SegmentPiece } from './segments.ts';
import { isWordEdge } from './word-edge.ts';

/** A bracket that is not part of a word replaces at most this many words. */
const MOST_REPLACED = 6;

/**
 * Finds every place in the evidence that contains a segment: printed words without an omission between them. Of all places with
 * the same end, only the best is returned. `begins` and `ends` say whether the segment is the first or last of its span.
 * `isAfterSpan` and `isBeforeSpan` say whether another span is printed before or after it.
 *
 * Contract: words must be equal, but the case of the first letter of the first word does not count. Exceptions are words such as
 * `[T]he` (`partialWord`), words that the evidence has in parts (`joinedFrom`) and numbers that are cut off (`cutNumber`).
 * Punctuation between two words counts, but not before or after `[x]`. At the ends of the segment, only the marks that
 * `final-mark.ts` judges count. Cost: at most pieces × words of the evidence × 7, because only the best way to each end is kept.
 */
export function matchSegment(segment: Segment, frame: Frame, place: Place): Match[] {
  const { pieces } = segment;
  const { begins, ends } = place;
  // In `[…] [the owners] sold`, the bracket replaces *they*; the omission does not hide this word.
  const isAfterOmission = !begins && pieces[0]?.kind === 'inserted';
  let open = new Map<number, Partial>();
  for (const start of startsFor(pieces, frame)) open.set(start, { start, weight: 0, trail: null });
  for (let index = 0; index < pieces.length; index += 1) {
    const [only] = open.size === 1 ? open : [];
    if (only) {
      const [position, partial] = only;
      const equal = equalWords(pieces, index, frame, position);
      if (equal > 0) open = new Map([[position + equal, partial]]);
      index += equal;
    }
    const piece = pieces[index];
    if (!piece) break;
    const at = { isFirst: begins && index === 0, isLast: ends && index === pieces.length - 1 };
    const step = stepOver(piece, pieces[index - 1], frame, index, at);
    const next = new Map<number, Partial>();
    for (const [position, partial] of open)
      for (const { end, fault, cut, stands } of step(position)) {
        const weight = partial.weight + weightOf(fault) + (cut ? CUT_NUMBER : 0);
        const known = next.get(end);
        const isNoBetter = isAfterOmission
          ? known && known.start <= partial.start
          : known && known.start >= partial.start;
        if (known && (known.weight < weight || (known.weight === weight && isNoBetter))) continue;
        const isPlain = fault === null && cut === null && stands === null;
        next.set(end, {
          start: partial.start,
          weight,
          trail: isPlain ? partial.trail : { fault, cut, stands, before: partial.trail },
        });
      }
    open = next;
    if (open.size === 0) return [];
  }
  return [...open].flatMap(([end, partial]) => finish(partial, end, segment, frame, place) ?? []);
}

/**
 * Counts the pieces from `index` on that are words, and equal to the words of the evidence from `position` on, with punctuation
 * that can be read in the same way. Each of them has no other end. The first piece, and a piece after a bracket, do not count.
 */
function equalWords(pieces: SegmentPiece[], index: number, { evidence }: Frame, position: number): number {
  const { words, details } = evidence;
  if (index === 0 || pieces[index - 1]?.kind === 'inserted') return 0;
  let count = 0;
  for (let piece = pieces[index]; piece?.kind === 'word'; piece = pieces[index + count]) {
    const gap = details[position + count];
    if (piece.word !== words[position + count] || !piece.gap || !gap || !sameGap(piece.gap, gap)) break;
    count += 1;
  }
  return count;
}

/**
 * Returns the indexes at which a segment may begin: all if it begins with a bracket or a word such as `[T]he`. Otherwise its
 * first word and the word at the index must have the same first letter, or both must have digits.
 */
function startsFor([first]: SegmentPiece[], { evidence }: Frame): number[] {
  if (first?.kind !== 'word') return [...evidence.words.keys()];
  const letter = first.word[0] ?? '';
  const letters = `${letter}${letter.toLowerCase()}${letter.toUpperCase()}${/[iıİ]/iu.test(letter) ? 'iıİI' : ''}`;
  const isNumber = /\p{N}/u.test(first.word);
  const starts: number[] = [];
  for (let at = 0; at < evidence.words.length; at += 1) {
    const seen = evidence.words[at] ?? '';
    if (letters.includes(seen[0] ?? ' ') || (isNumber && /\p{N}/u.test(seen))) starts.push(at);
  }
  return starts;
}

function finish(
  { start, weight, trail }: Partial,
  end: number,
  segment: Segment,
  frame: Frame,
  { begins, ends, isAfterSpan, isBeforeSpan }: Place,
): Match | null {
  const { evidence } = frame;
  const { pieces, closing } = segment;
  const isBracket = (piece: SegmentPiece | undefined) => piece?.kind === 'inserted';
  if (end <= start && !isBracket(pieces[0])) return null;
  if (!isWordEdge(evidence, start) || !isWordEdge(evidence, end)) return null;
  const { faults, cuts, inserted } = unwound(trail);
  const isLastBracket = isBracket(pieces.at(-1));
  const mark =
    (isLastBracket ? null : finalMark(closing, evidence, end)) ?? comment(segment, evidence, start, end);
  if (mark) faults.push(mark);
  // `bracketJudge` has already judged the neighbour of an added bracket.
  const isAdded = isBracket(pieces[0]) && inserted[0]?.standsFor === '';
  const before = begins && !isAdded ? cutBefore(frame, start) : null;
  const after = ends && !isLastBracket ? cutAfter(frame, end) : null;
  const edges = [
    begins && isAfterSpan ? null : before,
    ends && isBeforeSpan ? null : after,
    !isLastBracket ? cutQuestion(closing, evidence, end) : null,
  ].flatMap(cut => cut ?? []);
  const added = edges.reduce((sum, cut) => sum + weightOfCut(cut), weightOf(mark));
  return {
    start,
    end,
    weight: weight + added,
    faults,
    cuts: [...cuts, ...edges],
    inserted,
    before: isAfterSpan ? ofNumber(before) : null,
    after: isBeforeSpan ? ofNumber(after) : null,
  };
}

/** Keeps only a cut of a number, because `judgeBetween` judges all other words between two spans. */
const ofNumber = (cut: Cut | null) => (cut?.isNumber === true ? cut : null);

function unwound(trail: Trail | null): Pick<Match, 'faults' | 'cuts' | 'inserted'> {
  const [faults, cuts, inserted]: [Fault[], Cut[], Match['inserted']] = [[], [], []];
  for (let at = trail; at; at = at.before) {
    if (at.fault) faults.unshift(at.fault);
    if (at.cut) cuts.unshift(at.cut);
    if (at.stands) inserted.unshift(at.stands);
  }
  return { faults, cuts, inserted };
}

/** Returns a function. For the `position` in the evidence where the piece begins, it returns each possible end of the piece. */
function stepOver(
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

interface At {
  isFirst: boolean;
  isLast: boolean;
}

interface Place {
  begins: boolean;
  ends: boolean;
  isAfterSpan: boolean;
  isBeforeSpan: boolean;
}

interface Step {
  end: number;
  fault: Fault | null;
  cut: Cut | null;
  stands: { words: string; standsFor: string } | null;
}

interface Trail extends Omit<Step, 'end'> {
  before: Trail | null;
}

interface Partial {
  start: number;
  weight: number;
  trail: Trail | null;
}

/** A place of the evidence that contains a segment, from word `start` to before word `end`. */
export interface Match {
  start: number;
  end: number;
  weight: number;
  faults: Fault[];
  cuts: Cut[];
  inserted: { words: string; standsFor: string }[];
  /** The cut-off part of a number before or after the match, if another span is printed there. Ignored if the spans meet. */
  before: Cut | null;
  after: Cut | null;
}

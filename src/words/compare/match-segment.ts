import { type Cut, cutAfter, cutBefore, weightOfCut } from './cut-edges.ts';
import { CUT_NUMBER, type Fault, weightOf } from './fault.ts';
import { comment, cutQuestion, finalMark } from './final-mark.ts';
import type { Frame } from './frame.ts';
import { sameGap } from './same-word.ts';
import type { Segment, SegmentPiece } from './segments.ts';
import { type Step, stepOver } from './step-over.ts';
import { isWordEdge } from './word-edge.ts';

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

interface Place {
  begins: boolean;
  ends: boolean;
  isAfterSpan: boolean;
  isBeforeSpan: boolean;
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

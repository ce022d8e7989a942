import { type Alignment, align } from './align.ts';
import { type Range, showDifference, showDifferenceWithin } from './difference.ts';
import { type Fault, type FaultKind, WARNING, weightOf } from './fault.ts';
import type { Frame } from './frame.ts';
import { type NearMiss, nearMiss } from './near-miss.ts';
import type { ComparedPassage } from './passages.ts';
import { type Segment, segmentOf } from './segments.ts';
import { shortMiss } from './short-miss.ts';
import { turnedMiss } from './turned-miss.ts';
import { type Uncovered, uncovered } from './uncovered.ts';

/** Converts the gravest fault of an alignment to a conflict. Of all warnings, `omission-not-judged` is the least grave. */
export function conflictOf(
  spans: (readonly Segment[])[],
  { faults, ranges }: Alignment,
  passage: ComparedPassage,
): Omit<Conflict, 'kind'> & { kind: FaultKind } {
  const isUnjudged = ({ kind }: Fault) => Number(kind === 'omission-not-judged');
  const [gravest] = [...faults].sort(
    (one, other) => weightOf(other) - weightOf(one) || isUnjudged(one) - isUnjudged(other),
  );
  const fault: Fault = gravest ?? { kind: 'hidden-change', printed: '', seen: '' };
  const span = spans.length === 1 ? (spans[0] ?? []) : spans.flat();
  return {
    kind: fault.kind,
    index: passage.parts[0]?.index ?? 0,
    difference: showDifference(span, passage.words, around(ranges, span)) + markOf(fault),
    printed: fault.printed,
    seen: fault.seen,
  };
}

/**
 * Explains why no passage contains the spans. A span that a passage contains without a fault is ignored. Returns the first
 * explanation that applies: (1) a passage contains a span, but with a fault; (2) a passage has similar words
 * (`altered-quotation`); (3) the evidence covers only some of the words (`not-covered`); (4) `not-in-evidence`.
 *
 * Contract: if there is only one span, `align` has found it in no passage.
 */
export function missingConflict(
  spans: (readonly Segment[])[],
  passages: ComparedPassage[],
  frameOf: (passage: ComparedPassage) => Frame,
): Conflict {
  // Equal spans are one object, because `segments` caches its results.
  const pairs = [...new Set(spans)].slice(0, MOST_SPANS).flatMap(span => {
    const placed = passages.map(passage => ({
      passage,
      span,
      alignment: spans.length === 1 ? null : align([span], frameOf(passage)),
    }));
    return placed.some(({ alignment }) => alignment !== null && alignment.weight < WARNING) ? [] : placed;
  });
  for (const { passage, span, alignment } of pairs) {
    const conflict = alignment && conflictOf([span], alignment, passage);
    if (conflict && conflict.kind !== 'turned-between') return conflict as Conflict;
  }
  const parts = pairs.map(({ passage, span }) => ({ passage, span, part: uncovered(span, passage.words) }));
  return nearest(parts, frameOf) ?? covered(parts) ?? NOT_IN_EVIDENCE;
}

/** At most this many spans are compared, so that a long quotation takes little time. */
const MOST_SPANS = 50;

const NOT_IN_EVIDENCE: Conflict = {
  kind: 'not-in-evidence',
  index: null,
  difference: '',
  printed: '',
  seen: '',
};

function nearest(pairs: Pair[], frameOf: (passage: ComparedPassage) => Frame): Conflict | null {
  let best: (NearMiss & { passage: ComparedPassage }) | null = null;
  for (const { passage, span, part } of pairs) {
    if (part?.kind === 'covered') continue;
    const near =
      nearMiss(span, passage.words) ??
      (part && alteredPart(span, passage, part.printed, part.seen)) ??
      short(span, passage, frameOf);
    if (near && (!best || near.share > best.share)) best = { ...near, passage };
  }
  return best && altered(best.passage, best.difference);
}

const altered = (passage: ComparedPassage, difference: string): Conflict => ({
  kind: 'altered-quotation',
  index: passage.parts[0]?.index ?? 0,
  difference,
  printed: '',
  seen: '',
});

function alteredPart(
  span: readonly Segment[],
  passage: ComparedPassage,
  printed: Range,
  seen: Range,
): NearMiss | null {
  let [at, pieces]: [number, Segment['pieces']] = [0, []];
  for (const piece of span.flatMap(segment => segment.pieces)) {
    if (at >= printed.start && at < printed.end) pieces = [...pieces, piece];
    if (piece.kind !== 'inserted') at += 1;
  }
  return {
    share: 0.7,
    difference: showDifferenceWithin(
      [segmentOf(pieces, { opening: '', closing: '', rawOpening: '', rawClosing: '' })],
      passage.words,
      seen,
    ),
  };
}

function short(
  span: readonly Segment[],
  passage: ComparedPassage,
  frameOf: (passage: ComparedPassage) => Frame,
): NearMiss | null {
  const frame = frameOf(passage);
  const range = shortMiss(span, frame) ?? turnedMiss(span, frame);
  return range && { share: 0.5, difference: showDifference(span, passage.words, range) };
}

function covered(pairs: Pair[]): Conflict | null {
  const pair = pairs.find(({ part }) => part !== null);
  return pair ? { ...NOT_IN_EVIDENCE, kind: 'not-covered', index: pair.passage.parts[0]?.index ?? 0 } : null;
}

/**
 * Shows a mark or sign that an `altered-quotation` has changed at an end of the words: ` {-?-} {+.+}`. `showDifference` does not
 * show marks at the ends.
 */
const markOf = ({ kind, printed, seen }: Fault) =>
  kind === 'altered-quotation' ? ` {-${seen}-} {+${printed}+}` : '';

/**
 * The words from the first range to the last. If the printed words begin or end with a bracket, one more word is added there,
 * because the bracket may replace it.
 */
function around(ranges: Range[], span: readonly Segment[]): Range {
  const [start, end] = [ranges[0]?.start ?? 0, ranges.at(-1)?.end ?? 0];
  const [first, last] = [span[0]?.pieces[0], span.at(-1)?.pieces.at(-1)];
  return {
    start: first?.kind === 'inserted' ? Math.max(0, start - 1) : start,
    end: last?.kind === 'inserted' ? end + 1 : end,
  };
}

interface Pair {
  passage: ComparedPassage;
  span: readonly Segment[];
  part: Uncovered | null;
}

/** Why the words do not count as found although the source has evidence. */
export interface Conflict {
  /**
   * The rule in `src/problems/rules/` that reports this to the editor. `altered-quotation` and `hidden-change` are errors;
   * `bracket-replaces-a-word`, `own-words`, `omission-not-judged`, `joins-sentences` and `single-word` are warnings;
   * `not-in-evidence` and `not-covered` are notes.
   */
  kind: Exclude<FaultKind, 'turned-between'> | 'not-in-evidence' | 'not-covered';
  /** The index of the excerpt that contradicts the words or covers some of them; `null` if there is none. */
  index: number | null;
  /**
   * The printed words with marks where they differ from this excerpt (`showDifference`); empty if there is nothing to compare.
   */
  difference: string;
  /** The words, brackets or punctuation of the editor that are at fault; may be empty. */
  printed: string;
  /** The words or punctuation of the evidence that `printed` hides or replaces; may be empty. */
  seen: string;
}

import { showDifference } from './difference.ts';
import { type Folded, fold } from './fold.ts';
import { preservesMeaning } from './hidden-change.ts';
import { type BracketRule, match, type Range } from './match.ts';
import { type NearMiss, nearMiss } from './near-miss.ts';
import { isSameDocument } from './same-document.ts';
import { ownWords, type Segment, type SegmentPiece, segments } from './segments.ts';

/**
 * Checks printed words against stored evidence. Only a strict match verifies; similarity only serves to show what differs.
 *
 * Contract: `spans` are the words inside quotation marks: one span for a direct quotation, several for a mixed one, none for reported speech.
 * One excerpt must have all spans in order, and each segment needs a word outside brackets. The words between two spans follow the same
 * rule as words that `[…]` omits. The status is `matched` if the excerpt comes from the source’s own URL or its archive, `matched-elsewhere`
 * if it comes from any other document, otherwise `unverified`. `conflict` is set if the evidence contradicts the words of a span.
 */
export function verify(spans: string[], source: CheckedSource): Verification {
  if (spans.length === 0) return { status: 'unverified', reason: 'reported', found: null };
  if (source.evidence.length === 0) return { status: 'unverified', reason: 'no-evidence', found: null };
  const segmentsBySpan = spans.map(segments);
  const allSegments = segmentsBySpan.flat();
  const notFound: Verification = { status: 'unverified', reason: 'not-found', found: null };
  if (allSegments.some(segment => ownWords(segment).length === 0)) return notFound;
  const rule = preservesMeaning(allSegments.flatMap(ownWords));
  const ranked = source.evidence
    .map((evidence, index) => ({ ...evidence, index, own: isOwnUrl(evidence.url, source) }))
    .sort((one, other) => Number(other.own) - Number(one.own) || one.index - other.index);
  for (const { folded, index, own } of ranked) {
    const ranges = match(allSegments, folded, rule);
    if (ranges)
      return { status: own ? 'matched' : 'matched-elsewhere', reason: 'found', found: { index, ranges } };
  }
  const conflict = findConflict(segmentsBySpan, ranked, rule);
  if (conflict) return { ...notFound, conflict };
  const isPolarityChanged = ranked.some(({ folded }) => match(allSegments, folded));
  return isPolarityChanged ? { ...notFound, reason: 'polarity-changed' } : notFound;
}

/** Folds the evidence of a source once, for all quotations of that source. */
export function prepareEvidence(source: RawSource): CheckedSource {
  const { url, archive, evidence } = source;
  return { url, archive, evidence: evidence.map(item => ({ url: item.url, folded: fold(item.excerpt) })) };
}

/** Tells whether a URL is that of the source itself or of its archived page. */
export const isOwnUrl = (
  candidate: string,
  { url, archive }: Pick<CheckedSource, 'url' | 'archive'>,
): boolean => [url, archive].some(own => own !== undefined && isSameDocument(own, candidate));

/** How the evidence contradicts a span that no excerpt has: by a change hidden in brackets, otherwise by the most similar wording. */
function findConflict(spans: Segment[][], evidence: Ranked[], rule: BracketRule): Conflict | null {
  const missing = spans.filter(span => !evidence.some(({ folded }) => match(span, folded, rule)));
  const pairs = evidence.flatMap(({ folded, index }) => missing.map(span => ({ folded, index, span })));
  for (const { folded, index, span } of pairs) {
    const ranges = match(span, folded);
    if (ranges)
      return { kind: 'hidden-change', index, difference: showDifference(span, folded, around(ranges, span)) };
  }
  let nearest: (NearMiss & { index: number }) | null = null;
  for (const { folded, index, span } of pairs) {
    const near = nearMiss(span, folded);
    if (near && (!nearest || near.share > nearest.share)) nearest = { ...near, index };
  }
  return nearest && { kind: 'altered-quotation', index: nearest.index, difference: nearest.difference };
}

/** The words from the first range to the last, and one more at an end where a bracket may stand for it. */
function around(ranges: Range[], span: Segment[]): Range {
  const [start, end] = [ranges[0]?.start ?? 0, ranges.at(-1)?.end ?? 0];
  const isInserted = (piece: SegmentPiece | undefined) => piece?.kind === 'inserted';
  return {
    start: isInserted(span[0]?.[0]) ? Math.max(0, start - 1) : start,
    end: isInserted(span.at(-1)?.at(-1)) ? end + 1 : end,
  };
}

interface Ranked {
  folded: Folded;
  index: number;
}

interface RawSource {
  url: string | undefined;
  archive: string | undefined;
  evidence: { url: string; excerpt: string }[];
}

export interface CheckedSource {
  url: string | undefined;
  archive: string | undefined;
  evidence: { url: string; folded: Folded }[];
}

interface Conflict {
  kind: 'hidden-change' | 'altered-quotation';
  /** The index of the excerpt that contradicts the words. */
  index: number;
  /** The printed words with the differences from that excerpt marked. */
  difference: string;
}

export interface Verification {
  status: 'matched' | 'matched-elsewhere' | 'unverified';
  /** `polarity-changed`: an excerpt has all spans, but a negation or modal verb between them may change their meaning. */
  reason: 'found' | 'reported' | 'no-evidence' | 'not-found' | 'polarity-changed';
  /** The index of the excerpt that has the words, and their ranges in it. */
  found: { index: number; ranges: Range[] } | null;
  conflict?: Conflict;
}

import { sameAddress } from './address.ts';
import { showDifference } from './difference.ts';
import { type Folded, fold } from './fold.ts';
import { hidesNothing } from './hidden-change.ts';
import { type BracketRule, match, type Range } from './match.ts';
import { type NearMiss, nearMiss } from './near-miss.ts';
import { ownWords, type Piece, type Segment, segments } from './segments.ts';

/**
 * Checks printed words against stored evidence. Only a strict match verifies; likeness only helps to say what differs.
 *
 * Contract: `spans` are the words inside marks (one for a direct quotation, several for a mixed one, none for reported speech);
 * all must be found, in order, in one excerpt, and each segment needs a word of its own. Between spans the same words must not be
 * left out as by `[…]`. Status `matched` when the excerpt comes from the source's own address or its archive, `matched-elsewhere`
 * from any other document, else `unverified`. `conflict` is set when the evidence contradicts the words of a span.
 */
export function verify(spans: string[], source: CheckedSource): Verification {
  if (spans.length === 0) return { status: 'unverified', reason: 'reported', found: null };
  if (source.evidence.length === 0) return { status: 'unverified', reason: 'no-evidence', found: null };
  const read = spans.map(segments);
  const parts = read.flat();
  const notFound: Verification = { status: 'unverified', reason: 'not-found', found: null };
  if (parts.some(segment => ownWords(segment).length === 0)) return notFound;
  const rule = hidesNothing(parts.flatMap(ownWords));
  const ranked = source.evidence
    .map((evidence, index) => ({ ...evidence, index, own: isOwnAddress(evidence.url, source) }))
    .sort((one, other) => Number(other.own) - Number(one.own) || one.index - other.index);
  for (const { folded, index, own } of ranked) {
    const ranges = match(parts, folded, rule);
    if (ranges)
      return { status: own ? 'matched' : 'matched-elsewhere', reason: 'found', found: { index, ranges } };
  }
  const conflict = findConflict(read, ranked, rule);
  if (conflict) return { ...notFound, conflict };
  const isParted = ranked.some(({ folded }) => match(parts, folded));
  return isParted ? { ...notFound, reason: 'turned-between' } : notFound;
}

/** Evidence ready to be compared: folded once, used for every quotation of the source. */
export function prepareEvidence(source: RawSource): CheckedSource {
  const { url, archive, evidence } = source;
  return { url, archive, evidence: evidence.map(item => ({ url: item.url, folded: fold(item.excerpt) })) };
}

export const isOwnAddress = (
  address: string,
  { url, archive }: Pick<CheckedSource, 'url' | 'archive'>,
): boolean => [url, archive].some(own => own !== undefined && sameAddress(own, address));

/** What the evidence says against a span that no excerpt has: a change hidden in brackets, else the nearest other wording. */
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

/** The words from the first range to the last, and one more where a bracket at that end may stand for it. */
function around(ranges: Range[], span: Segment[]): Range {
  const [start, end] = [ranges[0]?.start ?? 0, ranges.at(-1)?.end ?? 0];
  const isInserted = (piece: Piece | undefined) => piece?.kind === 'inserted';
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

export interface Conflict {
  kind: 'hidden-change' | 'altered-quotation';
  /** Which excerpt contradicts the words. */
  index: number;
  /** The printed words with the differences from that excerpt marked. */
  difference: string;
}

export interface Verification {
  status: 'matched' | 'matched-elsewhere' | 'unverified';
  /** `turned-between`: an excerpt has all spans, but between them words that turn the sentence round. */
  reason: 'found' | 'reported' | 'no-evidence' | 'not-found' | 'turned-between';
  /** The excerpt that has the words, and where its words are. */
  found: { index: number; ranges: Range[] } | null;
  conflict?: Conflict;
}

import { sameAddress } from './address.ts';
import { type Folded, fold } from './fold.ts';
import { hidesNothing } from './hidden-change.ts';
import { match, type Range } from './match.ts';
import { nearMiss } from './near-miss.ts';
import { ownWords, type Segment, segments } from './segments.ts';

/**
 * Checks printed words against stored evidence. Only a strict match verifies; likeness only helps to say what differs.
 *
 * Contract: `spans` are the words inside marks (one for a direct quotation, several for a mixed one, none for reported speech);
 * all must be found, in order, in one excerpt. Status `matched` when the excerpt comes from the source's own address or its archive,
 * `matched-elsewhere` from any other document, else `unverified`. `conflict` is set when the evidence contradicts the printed words.
 */
export function verify(spans: string[], source: CheckedSource): Verification {
  if (spans.length === 0) return { status: 'unverified', reason: 'reported', found: null };
  const parts = spans.flatMap(segments);
  if (source.evidence.length === 0) return { status: 'unverified', reason: 'no-evidence', found: null };
  const printed = parts.flatMap(ownWords);
  const ranked = source.evidence
    .map((evidence, index) => ({ ...evidence, index, own: isOwnAddress(evidence.url, source) }))
    .sort((one, other) => Number(other.own) - Number(one.own) || one.index - other.index);
  for (const { folded, index, own } of ranked) {
    const ranges = match(parts, folded, hidesNothing(printed));
    if (ranges)
      return { status: own ? 'matched' : 'matched-elsewhere', reason: 'found', found: { index, ranges } };
  }
  const conflict = findConflict(parts, printed, ranked);
  return { status: 'unverified', reason: 'not-found', found: null, ...(conflict && { conflict }) };
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

function findConflict(
  parts: Segment[],
  printed: string[],
  evidence: { folded: Folded; index: number }[],
): Conflict | null {
  for (const { folded, index } of evidence)
    if (match(parts, folded)) return { kind: 'hidden-change', index, difference: '' };
  for (const { folded, index } of evidence) {
    const near = nearMiss(printed, folded);
    if (near) return { kind: 'altered-quotation', index, difference: near.difference };
  }
  return null;
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
  difference: string;
}

export interface Verification {
  status: 'matched' | 'matched-elsewhere' | 'unverified';
  reason: 'found' | 'reported' | 'no-evidence' | 'not-found';
  /** The excerpt that has the words, and where its words are. */
  found: { index: number; ranges: Range[] } | null;
  conflict?: Conflict;
}

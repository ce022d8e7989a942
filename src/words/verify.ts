import { type Alignment, align } from './compare/align.ts';
import { type Conflict, conflictOf, missingConflict } from './compare/conflict.ts';
import { type UnverifiedKind, WARNING } from './compare/fault.ts';
import { frames } from './compare/frame.ts';
import { namesIn } from './compare/names.ts';
import { type ComparedPassage, joinedPassages, passageOf } from './compare/passages.ts';
import { segments } from './compare/segments.ts';
import { documentKey, isSameDocument } from './same-document.ts';

/**
 * Checks the printed words of a quotation against the stored evidence of its source. This is version 2 of the check. Only a
 * strict match verifies words. If the evidence has only similar words, the editor sees the difference.
 *
 * Contract: each span has the words inside one pair of quotation marks. A direct quotation has one span, a mixed one at least
 * one, a paraphrase none. One passage must contain all spans in order. A passage is one excerpt, or several excerpts of one
 * document that overlap and were joined. The status is `matched` if the passage comes from the source’s own URL or its archive.
 * It is `matched-elsewhere` if the passage comes from any other document, otherwise `unverified`.
 *
 * `conflict` says why words do not count as found although there is evidence. It is missing for the reasons `reported` and
 * `turned-between`. It is also missing if a span has no words outside brackets, or none on one side of `[…]`. `cuts` are words of
 * the source before or after a span. They change the meaning of the span, but not the status. Where two spans meet in the
 * evidence, there is no cut between them.
 */
export function verify(spans: string[], source: CheckedSource): Verification {
  const refused: Verification = {
    status: 'unverified',
    reason: 'reported',
    found: null,
    omitted: [],
    inserted: [],
    cuts: [],
  };
  if (spans.length === 0) return refused;
  if (source.evidence.length === 0) return { ...refused, reason: 'no-evidence' };
  const printed = spans.map(segments);
  const all = printed.flat();
  if (all.some(segment => segment.ownWords.length === 0)) return { ...refused, reason: 'not-found' };
  const frameOf = frames(all, source.names);
  let found: Candidate | null = null;
  let faulty: Candidate | null = null;
  for (const { passage, isOwn } of source.ranked()) {
    if (found && isOwn !== found.isOwn) break;
    const alignment = align(printed, frameOf(passage));
    if (!alignment) continue;
    const candidate: Candidate = { alignment, passage, isOwn };
    if (alignment.weight >= WARNING) {
      if (!faulty || alignment.weight < faulty.alignment.weight) faulty = candidate;
    } else if (!found || alignment.weight < found.alignment.weight) found = candidate;
    if (found?.alignment.weight === 0) break;
  }
  if (found) return foundAs(found);
  const passages = source.ranked().map(({ passage }) => passage);
  if (faulty) {
    const { alignment, passage } = faulty;
    const ofSpan = printed.length > 1 ? missingConflict(printed, passages, frameOf) : null;
    // If one span of a mixed quotation is at fault by itself, only this span is shown.
    const conflict = ofSpan && ofSpan.index !== null ? ofSpan : conflictOf(printed, alignment, passage);
    const isTold = conflict.kind !== 'turned-between';
    return {
      ...refused,
      reason: ERRORS.has(conflict.kind) ? 'not-found' : (conflict.kind as Verification['reason']),
      omitted: alignment.omitted,
      inserted: alignment.inserted,
      ...(isTold && { conflict: conflict as Conflict }),
    };
  }
  const conflict = missingConflict(printed, passages, frameOf);
  return { ...refused, reason: conflict.kind === 'not-covered' ? 'not-covered' : 'not-found', conflict };
}

const ERRORS = new Set<string>(['hidden-change', 'altered-quotation']);

function foundAs({ alignment, passage, isOwn }: Candidate): Verification {
  const places = placesOf(alignment, passage);
  const [first = { index: 0, ranges: [] }, ...further] = places;
  const { omitted, inserted, cuts } = alignment;
  return {
    status: isOwn ? 'matched' : 'matched-elsewhere',
    reason: 'found',
    found: { ...first, ...(further.length > 0 && { further }) },
    omitted,
    inserted,
    cuts,
  };
}

/** Converts the found words to UTF-16 ranges in the excerpts. A passage may be joined from several excerpts. */
function placesOf({ ranges }: Alignment, { words, parts }: ComparedPassage): FoundIn[] {
  return parts.flatMap(({ index, start, end, shift }) => {
    const isHere = (word: number) => (words.starts[word] ?? 0) >= start && (words.ends[word] ?? 0) <= end;
    const here = ranges.flatMap(range => {
      let [from, to] = [range.start, range.end];
      while (from < to && !isHere(from)) from += 1;
      while (from < to && !isHere(to - 1)) to -= 1;
      return from < to
        ? [{ start: (words.starts[from] ?? 0) + shift, end: (words.ends[to - 1] ?? 0) + shift }]
        : [];
    });
    return here.length > 0 ? [{ index, ranges: here }] : [];
  });
}

/** Folds the evidence of a source once, for all quotations of the source. */
export function prepareEvidence({
  url,
  archive,
  language = 'en',
  names,
  evidence,
}: RawSource): CheckedSource {
  const passages = evidence.map((item, index) => passageOf(item.excerpt, index, language));
  let ranked: RankedPassage[] | undefined;
  let found: ReadonlySet<string> | undefined;
  const isOwn = (index: number) => isOwnUrl(evidence[index]?.url ?? '', { url, archive });
  return {
    url,
    archive,
    language,
    names() {
      found ??= new Set([
        ...(typeof names === 'function' ? names() : (names ?? [])),
        ...namesIn(
          passages.map(({ words }) => words),
          language,
        ),
      ]);
      return found;
    },
    evidence: evidence.map(item => ({ url: item.url })),
    ranked() {
      ranked ??= [...passages, ...joinedByDocument(passages, evidence, language)]
        .map(passage => ({ passage, isOwn: isOwn(passage.parts[0]?.index ?? 0) }))
        .sort((one, other) => Number(other.isOwn) - Number(one.isOwn));
      return ranked;
    },
  };
}

function joinedByDocument(
  passages: ComparedPassage[],
  evidence: RawSource['evidence'],
  language: string,
): ComparedPassage[] {
  const documents = Map.groupBy(
    passages,
    ({ parts: [part] }) => documentKey(evidence[part?.index ?? 0]?.url ?? '') ?? '',
  );
  return [...documents.values()].flatMap(some => (some.length > 1 ? joinedPassages(some, language) : []));
}

/** Does a URL name the same document as the URL of the source or its archived copy? */
export const isOwnUrl = (
  candidate: string,
  { url, archive }: Pick<CheckedSource, 'url' | 'archive'>,
): boolean => [url, archive].some(own => own !== undefined && isSameDocument(own, candidate));

interface Candidate extends RankedPassage {
  alignment: Alignment;
}

interface RankedPassage {
  passage: ComparedPassage;
  isOwn: boolean;
}

interface RawSource {
  url: string | undefined;
  archive: string | undefined;
  /** The language of the source, or else of the article, as a BCP 47 tag. The default is English. */
  language?: string;
  /**
   * Names in the article: the words that have a capital inside a sentence, in lower case (`namesIn`). A bracket such as
   * `[the mayor]` may replace a name even at the start of a sentence. A function is called only when a bracket needs the names.
   */
  names?: ReadonlySet<string> | (() => ReadonlySet<string>);
  evidence: { url: string; excerpt: string }[];
}

/** The prepared evidence of a source, as `verify` needs it. Only `prepareEvidence` may create it. */
export interface CheckedSource {
  url: string | undefined;
  archive: string | undefined;
  language: string;
  /** The names in the article and in the evidence, in lower case. They are computed at the first call. */
  names(): ReadonlySet<string>;
  evidence: { url: string }[];
  /** The passages of the evidence. Passages from the source’s own URL or its archive come first. */
  ranked(): RankedPassage[];
}

export interface FoundIn {
  /** The index of the excerpt in the evidence. */
  index: number;
  /** UTF-16 offsets into the excerpt in NFC. */
  ranges: { start: number; end: number }[];
}

export interface Verification {
  status: 'matched' | 'matched-elsewhere' | 'unverified';
  /**
   * `reported`: there is no span to check. `turned-between`: a passage has all spans, but words between them, such as a negation,
   * may change their meaning.
   */
  reason: 'found' | 'reported' | 'no-evidence' | 'not-found' | 'not-covered' | UnverifiedKind;
  /** The excerpt with the words. If the words go on in further excerpts, this is the first one, and `further` has the others. */
  found: (FoundIn & { further?: FoundIn[] }) | null;
  /** Why the words do not count as found although the source has evidence; may be missing (see `verify`). */
  conflict?: Conflict;
  /** For each `[…]`, the words of the source that it leaves out. */
  omitted: string[];
  /** For each bracket `[x]` that replaces words of the source: the words of the bracket and the words that it replaces. */
  inserted: { words: string; standsFor: string }[];
  /**
   * Words of the source before or after the printed words, such as a negation. They change the meaning of the printed words, but
   * not the status.
   */
  cuts: { side: 'before' | 'after'; word: string; isNumber: boolean }[];
}

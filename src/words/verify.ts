import { type Alignment, align } from './compare/align.ts';
import { type Conflict, conflictOf, missingConflict } from './compare/conflict.ts';
import { type UnverifiedKind, WARNING } from './compare/fault.ts';
import { frames } from './compare/frame.ts';
import { namesIn } from './compare/names.ts';
import { type ComparedPassage, joinedPassages, passageOf } from './compare/passages.ts';
import { ownWords, segments } from './compare/segments.ts';
import { documentKey, isSameDocument } from './same-document.ts';

/**
 * Checks printed words against stored evidence: version 2. Only a strict match verifies; similarity only serves to show what differs.
 *
 * Contract: `spans` are the words inside quotation marks: one span for a direct quotation, several for a mixed one, none for reported speech. One
 * passage must have all spans in order: an excerpt, or excerpts of one document joined where they overlap. The status is `matched` if the passage
 * comes from the source’s own URL or its archive, `matched-elsewhere` if it comes from any other document, otherwise `unverified`. Spans that
 * meet are not cut off from each other. `conflict` says why words with evidence do not count as found; a word that they were cut off from
 * (`cuts`) does not change the status.
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
  if (all.some(segment => ownWords(segment).length === 0)) return { ...refused, reason: 'not-found' };
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
    // Of a mixed quotation, the span that is at fault is shown alone.
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

/** The found words as ranges of the excerpts: a passage may be joined of several. */
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

/** Folds the evidence of a source once, for all quotations of that source. */
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

/** Tells whether a URL is that of the source itself or of its archived page. */
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
  /** BCP 47 language of the printed words: that of the source, else that of the article. Without it, English. */
  language?: string;
  /**
   * Words that have a capital inside a sentence of the article, in lower case: `[x]` may stand for them where they begin a sentence. A function is
   * asked when a bracket needs them.
   */
  names?: ReadonlySet<string> | (() => ReadonlySet<string>);
  evidence: { url: string; excerpt: string }[];
}

/** What `prepareEvidence` returns and `verify` needs. Only `prepareEvidence` makes one. */
export interface CheckedSource {
  url: string | undefined;
  archive: string | undefined;
  language: string;
  /** As in the source given, with those of its evidence: found when they are first asked for. */
  names(): ReadonlySet<string>;
  evidence: { url: string }[];
  /** The passages of the evidence: those of the source itself first. */
  ranked(): RankedPassage[];
}

export interface FoundIn {
  /** The index of the excerpt. */
  index: number;
  /** UTF-16 offsets into the excerpt in NFC. */
  ranges: { start: number; end: number }[];
}

export interface Verification {
  status: 'matched' | 'matched-elsewhere' | 'unverified';
  /** `turned-between`: a passage has all spans, but a negation or condition between them may turn their sense. */
  reason: 'found' | 'reported' | 'no-evidence' | 'not-found' | 'not-covered' | UnverifiedKind;
  /** The excerpt that has the words, or their beginning; `further` are those that have the rest. */
  found: (FoundIn & { further?: FoundIn[] }) | null;
  /** Why words with evidence do not count as found: the rule that tells the editor. */
  conflict?: Conflict;
  /** For each `[…]`, the words of the source that it leaves out. */
  omitted: string[];
  /** For each `[x]` that stands for words of the source: its words and those. */
  inserted: { words: string; standsFor: string }[];
  /** What the source has directly before or after the printed words, where it turns their sense. The status stays. */
  cuts: { side: 'before' | 'after'; word: string; isNumber: boolean }[];
}

import type { RegistryTables } from '../content/registry-tables.ts';
import type { ArticleData } from '../content/schema/article.ts';
import type { SpeakerData } from '../content/schema/registry.ts';
import type { LockRow, NeedsId } from '../ids/lock-row.ts';
import type { Passage } from '../markdown/passages.ts';
import { namesIn } from '../words/compare/names.ts';
import { ownWords, segments } from '../words/compare/segments.ts';
import { foldWords } from '../words/fold/fold-words.ts';
import { fold, foldedText } from '../words/fold.ts';
import { prepareEvidence, type Verification, verify } from '../words/verify.ts';
import type { Quotation, Source } from './article.ts';
import { type FoldedNote, noteOn } from './notes.ts';
import { indexQuotations, type QuotationIndex } from './pull-quotes.ts';
import type { QuotationDraft } from './quotation-draft.ts';
import { reasonFor } from './reason.ts';
import { type FoldedRendering, statementOf } from './renders.ts';
import { roleAt } from './role.ts';
import { isRemoved, withoutRemovedWords } from './tombstones.ts';
import { originalOf, trailOf } from './trail.ts';

/**
 * Groups passages into quotations, in order of first use. Passages with the same words and label are uses of one quotation. A callout whose
 * words are part or all of such a quotation is a pull quote of it, and so one more use.
 */
export function joinPassages(passages: Passage[], languageOf: LanguageOf = () => 'en'): QuotationDraft[] {
  const inline = new Map<string, QuotationDraft>();
  for (const passage of passages.filter(({ kind }) => kind === 'inline')) {
    const words = foldedWords(passage);
    const key = JSON.stringify([passage.label, words]);
    const same = inline.get(key);
    if (same) same.uses.push(passage);
    else inline.set(key, { passage, words, uses: [passage] });
  }
  const drafts = [...inline.values()];
  const callouts = passages.filter(({ kind }) => kind === 'callout');
  const indexes = new Map<string, QuotationIndex>();
  const labels = new Set(callouts.map(({ label }) => label));
  const quoted = drafts.filter(({ passage }) => labels.has(passage.label));
  for (const [label, same] of Map.groupBy(quoted, one => one.passage.label))
    indexes.set(label, indexQuotations(same, languageOf(same[0]?.passage.source ?? '')));
  for (const passage of callouts) {
    const known = indexes.get(passage.label) ?? indexQuotations([], languageOf(passage.source));
    indexes.set(passage.label, known);
    const whole = known.find(passage.text);
    if (whole) {
      whole.uses.push(passage);
      continue;
    }
    const one = { passage, words: foldedWords(passage), uses: [passage] };
    drafts.push(one);
    known.add(one);
  }
  return drafts.sort((one, other) => firstUse(one) - firstUse(other));
}

/** The language of a source’s words, by the key of the source. */
type LanguageOf = (source: string) => string;

const firstUse = ({ uses }: QuotationDraft) =>
  uses.reduce((first, { index }) => Math.min(first, index), Infinity);
const foldedWords = ({ text }: Passage) => foldedText(fold(text));

/** Returns what the id of each quotation depends on, for `assignIds`. */
export function idInputs(
  drafts: QuotationDraft[],
  sources: ReadonlyMap<string, Source>,
  registry: RegistryTables,
): NeedsId[] {
  return drafts.map(({ passage, words }) => {
    const outlet = sources.get(passage.source)?.outlet.id ?? passage.source;
    const name =
      passage.speaker === ''
        ? (registry.outlets.get(outlet)?.short ?? outlet)
        : nameInIds(passage.speaker, registry.speakers.get(passage.speaker));
    return { name, text: passage.text, speaker: passage.speaker, source: passage.source, words };
  });
}

/** The name with which the ids of a speaker begin. Those of a private speaker are made of the words alone. */
const nameInIds = (id: string, row: SpeakerData | undefined) => (row?.private ? '' : (row?.short ?? id));

/** Returns the rows of the new lock, sorted by id: one for each quotation, and the old rows of quotations that are gone or were removed. */
export function lockRows(inputs: NeedsId[], ids: string[], before: LockRow[]): LockRow[] {
  const rows = new Map(before.map(row => [row.id, row]));
  for (const [index, { speaker, source, words }] of inputs.entries()) {
    const id = ids[index] ?? '';
    const old = rows.get(id);
    if (old && isRemoved(old)) continue;
    const first = old?.first ?? old?.words;
    rows.set(id, { id, speaker, source, words, ...(first !== undefined && first !== words && { first }) });
  }
  return [...rows.values()].map(withoutRemovedWords).sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Does each segment of the quoted words, or of reported speech, have a word outside brackets? */
export const hasOwnWords = ({ form, text, quoted }: Passage): boolean =>
  (form === 'mixed' ? quoted : [text]).flatMap(segments).every(segment => ownWords(segment).length > 0);

/**
 * Checks the words of each quotation against the evidence of its source. The evidence of each source is folded once.
 *
 * Contract: `text` is the text of the article and `language` its language. The words of a source are judged in the language of the source. Words
 * with an image or the like among them are not found, since readers see more than was compared.
 */
export function verifyAll(
  drafts: QuotationDraft[],
  sources: ReadonlyMap<string, Source>,
  { text, language }: { text: string; language: string },
): Verification[] {
  let found: ReadonlySet<string> | undefined;
  const names = () => {
    found ??= namesIn([foldWords(text)], language);
    return found;
  };
  const checked = new Map(
    [...sources].map(([key, { url, archive, evidence, lang }]) => [
      key,
      prepareEvidence({
        url: url ?? undefined,
        archive: archive?.url,
        language: lang ?? language,
        names,
        evidence,
      }),
    ]),
  );
  const none = prepareEvidence({ url: undefined, archive: undefined, evidence: [] });
  return drafts.map(({ passage }) => {
    const verified = verify(passage.quoted, checked.get(passage.source) ?? none);
    return passage.hasOtherContent && verified.status !== 'unverified'
      ? { status: 'unverified', reason: 'not-found', found: null, omitted: [], inserted: [], cuts: [] }
      : verified;
  });
}

/** Builds a quotation from its draft, id, verification, speaker and source; `null` if the source is unknown. */
export function buildQuotation(
  quotation: QuotationDraft,
  id: string,
  anchors: string[],
  verification: Verification,
  { data, notes, renders, sources, registry, language }: Context,
): Omit<Quotation, 'partOf'> | null {
  const { passage, uses } = quotation;
  const source = sources.get(passage.source);
  if (!source) return null;
  const speaker = registry.speakers.get(passage.speaker);
  const { found, status, omitted, inserted, cuts } = verification;
  // Reported speech is the editor’s wording, so it has the language of the article, not of the source.
  const isReported = passage.form === 'indirect';
  const evidence = found && source.evidence[found.index];
  return {
    id,
    text: passage.text,
    form: passage.form,
    ...(passage.plainMarks && { plainMarks: passage.plainMarks }),
    lang: isReported ? language : (source.lang ?? language),
    translated: isReported ? null : source.translated,
    speaker: speaker ? namedSpeaker(passage.speaker, speaker, roleAt(speaker, source.published, data)) : null,
    source: source.key,
    trail: trailOf(
      speaker ? [speaker.private ? null : (speaker.short ?? speaker.name)] : [],
      source,
      sources,
    ),
    original: originalOf(source),
    verification: {
      status,
      reason: reasonFor(verification, passage, source, sources),
      evidence: evidence
        ? {
            kind: evidence.kind,
            url: evidence.url,
            seen: evidence.seen,
            index: found.index,
            ranges: found.ranges,
          }
        : null,
      passages: found ? [{ index: found.index, ranges: found.ranges }, ...(found.further ?? [])] : [],
      omitted,
      inserted,
      cuts,
    },
    note: noteOn(quotation, notes),
    statement: statementOf(quotation, renders),
    section: passage.section,
    uses: anchors,
    callout: uses.some(({ kind }) => kind === 'callout'),
    place: { line: passage.place.line, column: passage.place.column },
  };
}

const namedSpeaker = (
  id: string,
  { name, private: isPrivate }: SpeakerData,
  role: string | null,
): Quotation['speaker'] => (isPrivate ? { id: null, name: null, role: null } : { id, name, role });

export interface Context {
  data: ArticleData;
  notes: FoldedNote[];
  renders: FoldedRendering[];
  sources: ReadonlyMap<string, Source>;
  registry: RegistryTables;
  /** The language of the article. */
  language: string;
}

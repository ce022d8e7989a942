import type { RegistryTables } from '../content/registry-tables.ts';
import type { ArticleData } from '../content/schema/article.ts';
import type { SpeakerData } from '../content/schema/registry.ts';
import type { LockRow, NeedsId } from '../ids/lock-row.ts';
import type { Passage } from '../markdown/passages.ts';
import { segments } from '../words/compare/segments.ts';
import { fold, foldedText } from '../words/fold.ts';
import { prepareEvidence, type Verification, verify } from '../words/verify.ts';
import type { Quotation, Source } from './article.ts';
import { namesInBrackets } from './names-in-brackets.ts';
import { type FoldedNote, noteOn } from './notes.ts';
import { indexQuotations, type QuotationIndex } from './pull-quotes.ts';
import type { QuotationDraft } from './quotation-draft.ts';
import { reasonFor } from './reason.ts';
import { type FoldedRendering, statementOf } from './renders.ts';
import { roleAt } from './role.ts';
import { isRemoved, withoutRemovedWords } from './tombstones.ts';
import { originalOf, trailOf } from './trail.ts';

/**
 * Makes quotations of passages, in order of first use. Inline passages with the same words and label are uses of one quotation. A
 * callout whose words are in a quotation with the same label is a pull quote: one more use of this quotation.
 */
export function joinPassages(passages: Passage[], languageOf: LanguageOf = () => 'en'): QuotationDraft[] {
  const inline = new Map<string, QuotationDraft>();
  for (const passage of passages.filter(({ kind }) => kind === 'inline')) {
    const words = foldedWords(passage);
    // A label has no spaces.
    const key = `${passage.label} ${words}`;
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

/** `source` is the key of a source. The result is the language of its words. */
type LanguageOf = (source: string) => string;

const firstUse = ({ uses }: QuotationDraft) =>
  uses.reduce((first, { index }) => Math.min(first, index), Infinity);
const foldedWords = ({ text }: Passage) => foldedText(fold(text));

/** Returns the data from which `assignIds` makes the ids, in the order of `drafts`. */
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

/** Ids begin with this name. It is empty for a private speaker, so that these ids have only words of the quotation. */
const nameInIds = (id: string, row: SpeakerData | undefined) => (row?.private ? '' : (row?.short ?? id));

/**
 * Returns the rows of the new lock file, sorted by id. Each quotation has a row; rows of `before` without a quotation stay. `ids`
 * are the ids of `inputs`, in the same order. The row of a quotation that was removed for legal or privacy reasons stays, but
 * without its words.
 */
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

/**
 * Has each side of every `[…]` a word outside square brackets? `"[…] we stay"` has none before `[…]`, and `"[We]"` has none at
 * all, so they cannot be checked. In a mixed passage, only the words in quotation marks count. In reported speech, all words
 * count.
 */
export const hasOwnWords = ({ form, text, quoted }: Passage): boolean =>
  (form === 'mixed' ? quoted : [text]).flatMap(segments).every(segment => segment.ownWords.length > 0);

/**
 * Checks the words of each quotation against the evidence of its source. The result has the order of `drafts`.
 *
 * Contract: `language` is the language of the article, and `names` gives the names in the text of the article. The words of a
 * source are compared by the rules of the source’s language, which is `language` by default. If the `passage` of a draft contains
 * an image, a footnote or struck-out words, its status is `unverified`, because readers see other content than was compared.
 */
export function verifyAll(
  drafts: QuotationDraft[],
  sources: ReadonlyMap<string, Source>,
  language: string,
  names: () => ReadonlySet<string>,
): Verification[] {
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

/**
 * Makes a quotation from its draft and its verification. `anchors` are the anchors of its uses. `null` if the article does not
 * have the source.
 */
export function buildQuotation(
  quotation: QuotationDraft,
  id: string,
  anchors: string[],
  verification: Verification,
  { data, notes, renders, sources, registry, language, names }: Context,
): Omit<Quotation, 'partOf' | 'sentence'> | null {
  const { passage, uses } = quotation;
  const source = sources.get(passage.source);
  if (!source) return null;
  const speaker = registry.speakers.get(passage.speaker);
  const { found, status, omitted, inserted, cuts } = verification;
  // Reported speech is the editor’s wording, so it is in the language of the article.
  const isReported = passage.form === 'indirect';
  const evidence = found && source.evidence[found.index];
  const bracketed = namesInBrackets(passage, source, names);
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
    ...(bracketed.length > 0 && { namesInBrackets: bracketed }),
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
  /** Gives the names in the text of the article. */
  names: () => ReadonlySet<string>;
}

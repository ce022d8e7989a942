import type { RegistryTables } from '../content/registry-tables.ts';
import type { ArticleData } from '../content/schema/article.ts';
import type { LockRow, NeedsId } from '../ids/assign.ts';
import type { Passage } from '../markdown/passages.ts';
import { fold, foldedText } from '../words/fold.ts';
import { ownWords, segments } from '../words/segments.ts';
import { prepareEvidence, type Verification, verify } from '../words/verify.ts';
import type { Quotation, Source } from './article.ts';
import { withoutRemovedWords } from './former.ts';
import type { Joined } from './joined.ts';
import { type FoldedNote, noteOn } from './notes.ts';
import { readyToQuote, type Wholes } from './pull-quotes.ts';
import { reasonFor } from './reason.ts';
import { roleAt } from './role.ts';
import { originalOf, trailOf } from './trail.ts';

/**
 * Joins passages into quotations: the same words under the same label are one quotation used twice, and a callout whose words are, or
 * are part of, such a quotation is a pull quote of it. In order of first use.
 */
export function joinPassages(passages: Passage[]): Joined[] {
  const inline = new Map<string, Joined>();
  for (const passage of passages.filter(({ kind }) => kind === 'inline')) {
    const words = foldedWords(passage);
    const key = JSON.stringify([passage.label, words]);
    const same = inline.get(key);
    if (same) same.uses.push(passage);
    else inline.set(key, { passage, words, uses: [passage] });
  }
  const joined = [...inline.values()];
  const callouts = passages.filter(({ kind }) => kind === 'callout');
  const wholes = new Map<string, Wholes>();
  for (const [label, same] of Map.groupBy(callouts.length > 0 ? joined : [], one => one.passage.label))
    wholes.set(label, readyToQuote(same));
  for (const passage of callouts) {
    const known = wholes.get(passage.label) ?? readyToQuote([]);
    wholes.set(passage.label, known);
    const whole = known.wholeOf(passage.text);
    if (whole) {
      whole.uses.push(passage);
      continue;
    }
    const one = { passage, words: foldedWords(passage), uses: [passage] };
    joined.push(one);
    known.add(one);
  }
  return joined.sort((one, other) => firstUse(one) - firstUse(other));
}

const firstUse = ({ uses }: Joined) => uses.reduce((first, { index }) => Math.min(first, index), Infinity);
const foldedWords = ({ text }: Passage) => foldedText(fold(text));
/** What `assignIds` needs to know of each quotation. */
export function unnamed(
  joined: Joined[],
  sources: ReadonlyMap<string, Source>,
  registry: RegistryTables,
): NeedsId[] {
  return joined.map(({ passage, words }) => {
    const outlet = sources.get(passage.source)?.outlet.id ?? passage.source;
    const name =
      passage.speaker === ''
        ? (registry.outlets.get(outlet)?.short ?? outlet)
        : (registry.speakers.get(passage.speaker)?.short ?? passage.speaker);
    return { name, text: passage.text, speaker: passage.speaker, source: passage.source, words };
  });
}

/** The lock as it should stand: one row a quotation, beside the rows of those that are gone. Sorted by id. */
export function lockRows(named: NeedsId[], ids: string[], before: LockRow[]): LockRow[] {
  const rows = new Map(before.map(row => [row.id, row]));
  for (const [index, { speaker, source, words }] of named.entries()) {
    const id = ids[index] ?? '';
    rows.set(id, { id, speaker, source, words });
  }
  return [...rows.values()].map(withoutRemovedWords).sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Does each segment of what is compared, or of reported speech, have a word of its own outside brackets? */
export const hasOwnWords = ({ form, text, quoted }: Passage): boolean =>
  (form === 'mixed' ? quoted : [text]).flatMap(segments).every(segment => ownWords(segment).length > 0);

/** Checks the words of each quotation against the evidence of its source, which is folded once. */
export function verifyAll(joined: Joined[], sources: ReadonlyMap<string, Source>): Verification[] {
  const checked = new Map(
    [...sources].map(([key, { url, archive, evidence }]) => [
      key,
      prepareEvidence({ url: url ?? undefined, archive: archive?.url, evidence }),
    ]),
  );
  return joined.map(({ passage }) =>
    verify(
      passage.quoted,
      checked.get(passage.source) ?? { url: undefined, archive: undefined, evidence: [] },
    ),
  );
}

/** Completes one quotation from what is known of its words, speaker and source. */
export function describe(
  quotation: Joined,
  id: string,
  anchors: string[],
  verification: Verification,
  { data, notes, sources, registry, language }: Context,
): Quotation | null {
  const { passage, uses } = quotation;
  const source = sources.get(passage.source);
  if (!source) return null;
  const speaker = registry.speakers.get(passage.speaker);
  const { found, status } = verification;
  // Reported speech is the editor’s own wording, whatever the language of the source.
  const isReported = passage.form === 'indirect';
  const evidence = found && source.evidence[found.index];
  return {
    id,
    text: passage.text,
    form: passage.form,
    lang: isReported ? language : (source.lang ?? language),
    translated: isReported ? null : source.translated,
    speaker: speaker
      ? { id: passage.speaker, name: speaker.name, role: roleAt(speaker, source.published, data) }
      : null,
    source: source.key,
    trail: trailOf(speaker ? (speaker.short ?? speaker.name) : null, source, sources),
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
    },
    note: noteOn(quotation, notes),
    section: passage.section,
    uses: anchors,
    callout: uses.some(({ kind }) => kind === 'callout'),
    isPrivate: speaker?.private === true,
    place: { line: passage.place.line, column: passage.place.column },
  };
}

export interface Context {
  data: ArticleData;
  notes: FoldedNote[];
  sources: ReadonlyMap<string, Source>;
  registry: RegistryTables;
  /** Language of the article. */
  language: string;
}

import { fold } from '../words/fold.ts';
import { readForm } from '../words/form.ts';
import { preservesMeaning } from '../words/hidden-change.ts';
import { match } from '../words/match.ts';
import { ownWords, segments } from '../words/segments.ts';
import type { QuotationEntry } from './record.ts';

/**
 * Each quotation whose words all stand in a longer one, with that one: a callout often gives whole what the text quotes in pieces. Words
 * count once, so tallies count the whole and not its parts.
 *
 * Contract: part and whole have the same speaker, source and article. Only direct quotations are wholes, and the longest is taken; of two
 * that have each other’s words, the first is the whole. Of a mixed one the words in marks decide. Reported speech is part of nothing.
 */
export function partsOf(entries: QuotationEntry[]): Map<QuotationEntry, QuotationEntry> {
  const groups = Map.groupBy(entries, ({ article, quotation: { speaker, source } }) =>
    [article.slug, source, speaker?.id].join(' '),
  );
  return new Map([...groups.values()].flatMap(partsAmong));
}

function partsAmong(entries: QuotationEntry[]): [QuotationEntry, QuotationEntry][] {
  const wholes = entries
    .filter(({ quotation }) => quotation.form === 'direct')
    .map(entry => ({ entry, folded: fold(entry.quotation.text) }))
    .sort((one, other) => other.folded.words.length - one.folded.words.length);
  const parts = new Map<QuotationEntry, QuotationEntry>();
  for (const entry of entries) {
    const said = quotedSegments(entry);
    const rule = preservesMeaning(said.flatMap(ownWords));
    const whole = wholes.find(
      other =>
        other.entry !== entry &&
        parts.get(other.entry) !== entry &&
        said.length > 0 &&
        match(said, other.folded, rule) !== null,
    );
    if (whole) parts.set(entry, whole.entry);
  }
  return [...parts];
}

function quotedSegments({ quotation: { form, text } }: QuotationEntry) {
  const quoted = form === 'direct' ? [text] : form === 'mixed' ? readForm(text).quoted : [];
  return quoted.flatMap(segments);
}

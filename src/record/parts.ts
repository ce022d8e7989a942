import { fold } from '../words/fold.ts';
import { readForm } from '../words/form.ts';
import { preservesMeaning } from '../words/hidden-change.ts';
import { match } from '../words/match.ts';
import { ownWords, segments } from '../words/segments.ts';
import type { QuotationEntry } from './record.ts';

/**
 * Maps each quotation that is part of a longer one to that longer one, the whole. Often a callout has the whole and the text quotes parts
 * of it. Words count once, so tallies count wholes and not their parts.
 *
 * Contract: part and whole have the same speaker, source and article. A whole is a direct quotation; if several qualify, the longest is the
 * whole. If two quotations have the same words, the first is the whole. Of a mixed quotation only the words in quotation marks are compared.
 * Reported speech is never a part.
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
    const quoted = quotedSegments(entry);
    const rule = preservesMeaning(quoted.flatMap(ownWords));
    const whole = wholes.find(
      other =>
        other.entry !== entry &&
        parts.get(other.entry) !== entry &&
        quoted.length > 0 &&
        match(quoted, other.folded, rule) !== null,
    );
    if (whole) parts.set(entry, whole.entry);
  }
  return [...parts];
}

function quotedSegments({ quotation: { form, text } }: QuotationEntry) {
  const quoted = form === 'direct' ? [text] : form === 'mixed' ? readForm(text).quoted : [];
  return quoted.flatMap(segments);
}

import { readForm } from '../marks/form.ts';
import { isPartOf, readyForParts } from '../words/compare/part-of.ts';
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
    [article.slug, source, speaker === null ? '@' : speaker.id].join(' '),
  );
  return new Map([...groups.values()].flatMap(partsAmong));
}

function partsAmong(entries: QuotationEntry[]): [QuotationEntry, QuotationEntry][] {
  const wholes = entries
    .filter(({ quotation }) => quotation.form === 'direct')
    .map(entry => ({ entry, passage: readyForParts(entry.quotation.text, entry.quotation.lang) }))
    .sort((one, other) => other.passage.words.words.length - one.passage.words.words.length);
  const parts = new Map<QuotationEntry, QuotationEntry>();
  for (const entry of entries) {
    const quoted = quotedSpans(entry);
    const whole = wholes.find(
      other =>
        other.entry !== entry &&
        parts.get(other.entry) !== entry &&
        quoted.length > 0 &&
        isPartOf(quoted, other.passage),
    );
    if (whole) parts.set(entry, whole.entry);
  }
  return [...parts];
}

const quotedSpans = ({ quotation: { form, text } }: QuotationEntry) =>
  form === 'direct' ? [text] : form === 'mixed' ? readForm(text).quoted : [];

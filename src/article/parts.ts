import { readForm } from '../marks/form.ts';
import { isPartOf, readyForParts } from '../words/compare/part-of.ts';
import type { Quotation } from './article.ts';

/**
 * Maps the id of each quotation that is part of a longer one to the id of that longer one, the whole. Often a callout has the whole and the text
 * quotes parts of it. Words count once, so tallies count wholes and not their parts.
 *
 * Contract: `quotations` are those of one article. Part and whole have the same speaker and source. A whole is a direct quotation; if several
 * qualify, the longest is the whole. If two quotations have the same words, the first is the whole. Of a mixed quotation only the words in
 * quotation marks are compared. Reported speech is never a part.
 */
export function partsOf(quotations: Unparted[]): Map<string, string> {
  const groups = Map.groupBy(quotations, ({ speaker, source }) =>
    JSON.stringify([source, speaker === null ? '@' : speaker.id]),
  );
  return new Map([...groups.values()].flatMap(same => (same.length > 1 ? partsAmong(same) : [])));
}

function partsAmong(quotations: Unparted[]): [part: string, whole: string][] {
  const wholes = quotations
    .filter(({ form }) => form === 'direct')
    .map(({ id, text, lang }) => ({ id, passage: readyForParts(text, lang) }))
    .sort((one, other) => other.passage.words.words.length - one.passage.words.words.length);
  const parts = new Map<string, string>();
  for (const quotation of quotations) {
    const quoted = quotedSpans(quotation);
    const whole = wholes.find(
      ({ id, passage }) =>
        id !== quotation.id &&
        parts.get(id) !== quotation.id &&
        quoted.length > 0 &&
        isPartOf(quoted, passage),
    );
    if (whole) parts.set(quotation.id, whole.id);
  }
  return [...parts];
}

const quotedSpans = ({ form, text }: Unparted) =>
  form === 'direct' ? [text] : form === 'mixed' ? readForm(text).quoted : [];

type Unparted = Pick<Quotation, 'id' | 'speaker' | 'source' | 'form' | 'text' | 'lang'>;

import { readForm } from '../marks/form.ts';
import { isPartOf, readyForParts } from '../words/compare/part-of.ts';
import type { Quotation } from './article.ts';

/**
 * Finds quotations that are part of another quotation (the whole). Returns a map from the id of each part to the id of its whole.
 * For example, a callout quotes a whole sentence, and the text quotes a half of it. Tallies leave out parts, so that no words are
 * counted twice.
 *
 * Contract: `quotations` are all quotations of one article, in order. `speakers` maps the id of each quotation to the speaker in
 * its label, because a quotation does not keep who a private speaker is. Part and whole have the same speaker and source. A whole
 * is a direct quotation. If several qualify, the longest is the whole. If two quotations have the same words, the first is the
 * whole. In a mixed quotation, only the words in quotation marks are compared. Reported speech is never a part.
 */
export function partsOf(quotations: Unparted[], speakers: ReadonlyMap<string, string>): Map<string, string> {
  const groups = Map.groupBy(quotations, ({ id, source }) => JSON.stringify([source, speakers.get(id)]));
  return new Map([...groups.values()].flatMap(same => (same.length > 1 ? partsAmong(same) : [])));
}

function partsAmong(quotations: Unparted[]): [part: string, whole: string][] {
  const wholes = quotations
    .filter(({ form }) => form === 'direct')
    .map(({ id, text, lang }) => ({ id, passage: readyForParts(text, lang) }))
    .sort((one, other) => other.passage.words.words.length - one.passage.words.words.length);
  return quotations.flatMap((quotation): [string, string][] => {
    const quoted = quotedSpans(quotation);
    if (quoted.length === 0) return [];
    // A direct quotation can only be a part of a quotation that is before it in `wholes`, so that no two are parts of each other.
    const own = wholes.findIndex(({ id }) => id === quotation.id);
    const longer = own === -1 ? wholes : wholes.slice(0, own);
    const whole = longer.find(({ passage }) => isPartOf(quoted, passage));
    return whole ? [[quotation.id, whole.id]] : [];
  });
}

const quotedSpans = ({ form, text }: Unparted) =>
  form === 'direct' ? [text] : form === 'mixed' ? readForm(text).quoted : [];

type Unparted = Pick<Quotation, 'id' | 'source' | 'form' | 'text' | 'lang'>;

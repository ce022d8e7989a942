import { readForm } from '../marks/form.ts';
import { isPartOf, readyForParts } from '../words/compare/part-of.ts';
import type { Quotation } from './article.ts';

/**
 * Finds quotations whose words are in another quotation (the whole). For example, a callout quotes a sentence, and the text
 * quotes a half of it. Returns a map from the id of the part to the id of the whole. Tallies leave out parts, so that no words
 * are counted twice.
 *
 * Contract: `quotations` are all quotations of one article, in order. `speakers` maps the id of a quotation to the speaker in its
 * label; a quotation does not keep who a private speaker is. Part and whole have the same speaker and source. The whole is a
 * direct quotation: the longest that contains the part, or the first of several of this length. Of a mixed quotation, only the
 * words in quotation marks must be in the whole. Reported speech is never a part.
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
    // `wholes` begins with the longest. A direct quotation is compared only with the wholes before it, so that no two quotations
    // are parts of each other.
    const own = wholes.findIndex(({ id }) => id === quotation.id);
    const longer = own === -1 ? wholes : wholes.slice(0, own);
    const whole = longer.find(({ passage }) => isPartOf(quoted, passage));
    return whole ? [[quotation.id, whole.id]] : [];
  });
}

const quotedSpans = ({ form, text }: Unparted) =>
  form === 'direct' ? [text] : form === 'mixed' ? readForm(text).quoted : [];

type Unparted = Pick<Quotation, 'id' | 'source' | 'form' | 'text' | 'lang'>;

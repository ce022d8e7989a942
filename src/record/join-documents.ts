import type { WordingGroup } from './join-wordings.ts';
import type { QuotationEntry } from './record.ts';

/**
 * Joins neighbours of a list that one article takes from one document, said by the same speaker in the same role, translated by the same hand
 * and known in the same way. What is common is then shown once. Wordings of one statement stay as they are.
 */
export function joinDocuments(groups: readonly WordingGroup[]): (WordingGroup | DocumentGroup)[] {
  const joined: (WordingGroup | DocumentGroup)[] = [];
  for (const group of groups) {
    const [entry] = group.quotations;
    const last = joined.at(-1);
    if (!entry || !standsAlone(group)) joined.push(group);
    else if (last && isDocument(last) && commonOf(last.first) === commonOf(entry))
      last.quotations.push(entry);
    else joined.push({ first: entry, quotations: [entry] });
  }
  return joined.map(group =>
    isDocument(group) && group.quotations.length === 1
      ? { statement: null, quotations: group.quotations }
      : group,
  );
}

/** Are these quotations joined because they come from one document? */
export const isDocument = (group: WordingGroup | DocumentGroup): group is DocumentGroup => 'first' in group;

const standsAlone = ({ statement, quotations }: WordingGroup) =>
  statement === null && quotations.length === 1;

const commonOf = ({ article, source, quotation, attribution, seen }: QuotationEntry): string =>
  JSON.stringify([
    article.slug,
    source.key,
    attribution,
    quotation.translated,
    quotation.trail,
    seen === 'seen' || quotation.verification.status === 'matched',
  ]);

export interface DocumentGroup {
  first: QuotationEntry;
  /** Two or more; all have in common what is shown of the first. */
  quotations: QuotationEntry[];
}

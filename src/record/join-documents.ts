import type { WordingGroup } from './join-wordings.ts';
import type { QuotationEntry } from './record.ts';

/**
 * Joins neighbouring quotations of a list into one group if they have these things in common: the article, the source, the
 * speaker or outlet, the role, the translator, the provenance, and whether we saw the source itself. A page then shows these once
 * for the group. A group of wordings or of duplicates is not changed.
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

/** Is this a group of quotations from one document? */
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
  /** Two or more. What a page shows of `first`, except the words and their status, applies to all quotations of the group. */
  quotations: QuotationEntry[];
}

import type { WordingGroup } from './group-wordings.ts';
import type { QuotationEntry } from './record.ts';

/**
 * Joins neighbouring quotations that have the same article, source, speaker or outlet, role, translator and provenance. A page
 * then shows these details once for each group. If we saw only a part of the source, quotations found in it are not joined with
 * quotations not found in it. Groups of wordings and of duplicates are not changed.
 */
export function groupDocuments(groups: readonly WordingGroup[]): (WordingGroup | DocumentGroup)[] {
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
  /** Two or more. They share everything that a page shows of `first`, except its words and their status. */
  quotations: QuotationEntry[];
}

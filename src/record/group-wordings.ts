import { wordsIfComparable } from '../article/comparable.ts';
import type { QuotationEntry } from './record.ts';
import type { RenderedStatement } from './rendered-statement.ts';

/**
 * Groups the quotations of a list. All wordings of one statement form a group. Quotations with the same words from different
 * articles form a group too. Any other quotation is alone in its group. The groups are in the order of their first quotations.
 */
export function groupWordings(quotations: readonly QuotationEntry[]): WordingGroup[] {
  const duplicates = Map.groupBy(quotations.filter(isDuplicate), ({ quotation }) =>
    wordsIfComparable(quotation),
  );
  const keyOf = (entry: QuotationEntry): string => {
    if (entry.renders !== null) return `statement ${entry.renders.id}`;
    const words = isDuplicate(entry) ? wordsIfComparable(entry.quotation) : null;
    const same = words === null ? [] : (duplicates.get(words) ?? []);
    return articleCount(same) > 1 ? `words ${words}` : `url ${entry.url}`;
  };
  return [...Map.groupBy(quotations, keyOf).values()].map(entries => ({
    statement: entries[0]?.renders ?? null,
    quotations: entries,
  }));
}

/** Counts the different articles of the quotations. */
export const articleCount = (quotations: readonly QuotationEntry[]): number =>
  new Set(quotations.map(({ article }) => article)).size;

const isDuplicate = ({ renders, alsoIn }: QuotationEntry) => renders === null && alsoIn.length > 0;

export interface WordingGroup {
  statement: RenderedStatement | null;
  quotations: QuotationEntry[];
}

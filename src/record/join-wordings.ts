import { comparableWords } from '../article/comparable.ts';
import type { QuotationEntry } from './record.ts';
import type { RenderedStatement } from './rendered-statement.ts';

/**
 * Groups the quotations of a list. The wordings of one statement form one group. Quotations with the same words form one group
 * too, if the list has them from different articles. Any other quotation is alone in its group. The groups are in the order of
 * their first quotations.
 */
export function joinWordings(quotations: readonly QuotationEntry[]): WordingGroup[] {
  const duplicates = Map.groupBy(quotations.filter(isDuplicate), ({ quotation }) =>
    comparableWords(quotation),
  );
  const keyOf = (entry: QuotationEntry): string => {
    if (entry.renders !== null) return `statement ${entry.renders.id}`;
    const words = isDuplicate(entry) ? comparableWords(entry.quotation) : null;
    const same = words === null ? [] : (duplicates.get(words) ?? []);
    return articleCount(same) > 1 ? `words ${words}` : `url ${entry.url}`;
  };
  return [...Map.groupBy(quotations, keyOf).values()].map(entries => ({
    statement: entries[0]?.renders ?? null,
    quotations: entries,
  }));
}

/** The number of articles that the quotations are from. */
export const articleCount = (quotations: readonly QuotationEntry[]): number =>
  new Set(quotations.map(({ article }) => article)).size;

const isDuplicate = ({ renders, alsoIn }: QuotationEntry) => renders === null && alsoIn.length > 0;

export interface WordingGroup {
  /** The statement of which the quotations are wordings; `null` if they are not known to be wordings of a statement. */
  statement: RenderedStatement | null;
  quotations: QuotationEntry[];
}

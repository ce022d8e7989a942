import type { QuotationEntry } from './record.ts';
import type { RenderedStatement } from './rendered-statement.ts';

/**
 * Groups the quotations of a list. The wordings of one statement form one group. Quotations with the same words in different
 * articles form one group too. Any other quotation is alone in its group. The groups are in the order of their first quotations.
 */
export function joinWordings(quotations: readonly QuotationEntry[]): WordingGroup[] {
  return [...Map.groupBy(quotations, keyOf).values()].map(entries => ({
    statement: entries[0]?.renders ?? null,
    quotations: entries,
  }));
}

function keyOf({ renders, url, alsoIn }: QuotationEntry): string {
  return renders === null ? ([url, ...alsoIn.map(other => other.url)].sort()[0] ?? url) : renders.id;
}

export interface WordingGroup {
  /** The statement of which the quotations are wordings; `null` if they are not known to be wordings of a statement. */
  statement: RenderedStatement | null;
  quotations: QuotationEntry[];
}

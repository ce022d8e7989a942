import type { QuotationEntry } from './record.ts';
import type { RenderedStatement } from './rendered-statement.ts';

/**
 * Groups the quotations of a list. All wordings of one statement become one group, and so do all duplicates in several articles.
 * The group stands at the place of its first quotation. Any other quotation is a group alone.
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
  /** `null` if the group has no wordings of a statement, but duplicates or a single quotation. */
  statement: RenderedStatement | null;
  quotations: QuotationEntry[];
}

import type { QuotationEntry } from './record.ts';
import type { RenderedStatement } from './rendered-statement.ts';

/** Joins the quotations of a list that are wordings of one statement, or the same words in several articles, at the place of the first. */
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
  /** `null` for the same words in several articles, and for a quotation that stands alone. */
  statement: RenderedStatement | null;
  quotations: QuotationEntry[];
}

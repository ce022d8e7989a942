import type { QuotationEntry } from './record.ts';

/**
 * Maps each quotation to the quotations with the same words in other articles. Quotations without such duplicates are not in the
 * map. `wordsKey` returns the same text for all quotations with the same words, and `null` for a quotation that is not compared.
 */
export function duplicatesOf(
  entries: QuotationEntry[],
  wordsKey: (entry: QuotationEntry) => string | null,
): Map<QuotationEntry, QuotationEntry[]> {
  const groups = Map.groupBy(entries, wordsKey);
  const duplicates = new Map<QuotationEntry, QuotationEntry[]>();
  for (const [key, same] of groups)
    for (const entry of key === null ? [] : same) {
      const others = same.filter(({ article }) => article !== entry.article);
      if (others.length > 0) duplicates.set(entry, others);
    }
  return duplicates;
}

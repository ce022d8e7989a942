import { comparableWords, isComparable } from '../article/comparable.ts';
import type { QuotationEntry } from './record.ts';

/**
 * Maps each quotation to the quotations with the same words in other articles. Quotations without such duplicates are not in the
 * map. Only direct quotations with enough words are compared (comparable.ts). Other forms contain words of the article, and
 * different people often use the same few words.
 */
export function duplicatesOf(entries: QuotationEntry[]): Map<QuotationEntry, QuotationEntry[]> {
  const groups = Map.groupBy(
    entries.filter(({ quotation }) => isComparable(quotation)),
    ({ quotation }) => comparableWords(quotation),
  );
  const duplicates = new Map<QuotationEntry, QuotationEntry[]>();
  for (const same of groups.values())
    for (const entry of same) {
      const others = same.filter(({ article }) => article !== entry.article);
      if (others.length > 0) duplicates.set(entry, others);
    }
  return duplicates;
}

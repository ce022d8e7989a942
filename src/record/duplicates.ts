import { comparableWords, isComparable } from '../article/comparable.ts';
import type { QuotationEntry } from './record.ts';

/** For each quotation, the same words in other articles: the reverse of a citation. Reported speech is the article’s own wording. */
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

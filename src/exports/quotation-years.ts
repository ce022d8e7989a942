import type { QuotationEntry } from '../record/record.ts';

/** If there are more quotations than this, `/quotations.json` and `/quotations.csv` list one file for each year instead. */
const MOST_IN_A_FILE = 20_000;

/** The quotations of the articles published in a year. */
export interface QuotationYear {
  year: string;
  quotations: QuotationEntry[];
}

/** Returns the years that have their own file, or an empty list if one file has all quotations. */
export function quotationYears(quotations: QuotationEntry[], most = MOST_IN_A_FILE): QuotationYear[] {
  if (quotations.length <= most) return [];
  const years = Map.groupBy(quotations, ({ article }) => article.data.published.slice(0, 4));
  return [...years].map(([year, ofYear]) => ({ year, quotations: ofYear }));
}

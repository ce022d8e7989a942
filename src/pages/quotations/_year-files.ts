import type { SiteFile } from '../../build/hand-over.ts';
import type { QuotationYear } from '../../exports/quotation-years.ts';
import { CSV_TYPE, quotationsCsvText } from '../../exports/quotations-csv.ts';
import { quotationsJsonText } from '../../exports/quotations-json.ts';
import { publishedKey } from '../../loader/cache-keys/page-cache-key.ts';

/** Returns the files of one year. They exist only if the site has too many quotations for one file. */
export function yearFiles({ year, quotations }: QuotationYear): SiteFile[] {
  const key = publishedKey(quotations);
  const path = `quotations/${year}`;
  return [
    { path: `${path}.json`, type: 'application/json', key, make: () => quotationsJsonText(quotations) },
    { path: `${path}.csv`, type: CSV_TYPE, key, make: () => quotationsCsvText(quotations) },
  ];
}

import type { QuotationEntry, SiteRecord } from './record.ts';

/** The number of passages. */
const MOST = 6;

/** The passages of the search page before a search: words that stand in quotation marks, one of a speaker or outlet, from the newest articles. */
export function newestOnRecord({ quotations }: SiteRecord): QuotationEntry[] {
  const quoted = quotations.filter(
    ({ quotation, partOf, attribution }) =>
      quotation.form === 'direct' && partOf === null && attribution.url !== null,
  );
  const first = new Map(quoted.toReversed().map(entry => [entry.attribution.url, entry]));
  return quoted.filter(entry => first.get(entry.attribution.url) === entry).slice(0, MOST);
}

import type { QuotationEntry, SiteRecord } from './record.ts';

const MOST = 6;

/**
 * Returns the quotations that the search page shows before a search: the newest direct quotation of each speaker or outlet, at
 * most `MOST`. Private speakers and parts of longer quotations are left out.
 */
export function newestQuotations({ quotations }: SiteRecord): QuotationEntry[] {
  const quoted = quotations.filter(
    ({ quotation, partOf, attribution }) =>
      quotation.form === 'direct' && partOf === null && attribution.url !== null,
  );
  const first = new Map(quoted.toReversed().map(entry => [entry.attribution.url, entry]));
  return quoted.filter(entry => first.get(entry.attribution.url) === entry).slice(0, MOST);
}

import type { QuotationEntry, SiteRecord } from './record.ts';

/** The most quotations that are shown. */
const MOST = 6;

/**
 * Returns the quotations that the search page shows before a search: direct quotations from the newest articles, at most one for
 * each speaker or outlet. Private speakers are left out.
 */
export function newestOnRecord({ quotations }: SiteRecord): QuotationEntry[] {
  const quoted = quotations.filter(
    ({ quotation, partOf, attribution }) =>
      quotation.form === 'direct' && partOf === null && attribution.url !== null,
  );
  const first = new Map(quoted.toReversed().map(entry => [entry.attribution.url, entry]));
  return quoted.filter(entry => first.get(entry.attribution.url) === entry).slice(0, MOST);
}

import type { ArticleEntry } from '../record/record.ts';
import { statusShape } from '../words/status.ts';
import { type Filters, OUTLET_ITSELF, UNDATED } from './protocol.ts';
import type { SearchableQuotation } from './searchable-quotation.ts';

/** What a quotation can be filtered by. A speaker whose row is private gives no value, because no list of their words may exist. */
export function quotationFilters({ quotation, source, attribution }: SearchableQuotation): Filters {
  const { form, verification, speaker } = quotation;
  return {
    kind: ['quotation'],
    ...(attribution.url === null ? {} : { speaker: [speaker?.id ?? OUTLET_ITSELF] }),
    outlet: [source.outlet.id],
    status: [statusShape({ form, status: verification.status })],
    year: [sourceYear(source)],
  };
}

export const sourceYear = ({ published }: SearchableQuotation['source']): string =>
  published?.slice(0, 4) ?? UNDATED;

/** An article has no speaker and no status of its own: only its kind and year. */
export const articleFilters = ({ article }: ArticleEntry): Filters => ({
  kind: ['article'],
  year: [article.data.published.slice(0, 4)],
});

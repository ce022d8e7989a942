import type { ArticleEntry } from '../record/record.ts';
import { statusShape } from '../words/status.ts';
import type { Said } from './said.ts';

/** Value of `speaker` where nobody is named and the outlet speaks in its own words; no id has an underscore. */
export const OUTLET_ITSELF = '_outlet';
/** Value of `year` where the source has no date. */
export const UNDATED = '_undated';

/** What a quotation can be filtered by. A speaker whose row is private is none: there is no list of their words. */
export function quotationFilters({ quotation, source, attribution }: Said): Filters {
  const { form, verification, speaker } = quotation;
  return {
    kind: ['quotation'],
    ...(attribution.url === null ? {} : { speaker: [speaker?.id ?? OUTLET_ITSELF] }),
    outlet: [source.outlet.id],
    status: [statusShape({ form, status: verification.status })],
    year: [yearOf(source)],
  };
}

export const yearOf = ({ published }: Said['source']): string => published?.slice(0, 4) ?? UNDATED;

/** An article has no speaker and no status of its own: only its kind and year. */
export const articleFilters = ({ article }: ArticleEntry): Filters => ({
  kind: ['article'],
  year: [article.data.published.slice(0, 4)],
});

/** The names of filters, in the order in which they are shown. */
export const FILTERS = ['kind', 'speaker', 'outlet', 'status', 'year'] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = { [Name in FilterName]?: string[] };

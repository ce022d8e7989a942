import { tagSlug } from '../content/tag-slug.ts';
import type { ArticleEntry, SiteRecord } from '../record/record.ts';
import { statusShape } from '../words/status.ts';
import { type Filters, OUTLET_ITSELF, UNDATED } from './protocol.ts';
import type { SearchableQuotation } from './searchable-quotation.ts';

/** What a quotation can be filtered by. `authors` are those who have a page. A speaker whose row is private gives no value, because no list of their words may exist. */
export function quotationFilters(
  { quotation, source, attribution, article }: SearchableQuotation,
  authors: ReadonlySet<string>,
): Filters {
  const { form, verification, speaker } = quotation;
  return {
    kind: ['quotation'],
    ...(attribution.url === null ? {} : { speaker: [speaker?.id ?? OUTLET_ITSELF] }),
    outlet: [source.outlet.id],
    status: [statusShape({ form, status: verification.status })],
    year: [sourceYear(source)],
    ...topicAndAuthor(article.data, authors),
  };
}

/** The year of a source as a value of the filter; `UNDATED` without a date. */
export const sourceYear = ({ published }: Pick<SearchableQuotation['source'], 'published'>): string =>
  published?.slice(0, 4) ?? UNDATED;

/** An article has no speaker and no status of its own. */
export const articleFilters = (
  { article }: Pick<ArticleEntry, 'article'>,
  authors: ReadonlySet<string>,
): Filters => ({
  kind: ['article'],
  year: [article.data.published.slice(0, 4)],
  ...topicAndAuthor(article.data, authors),
});

/** Of authors, only those who have a page. */
function topicAndAuthor(
  { tags = [], authors = [] }: SearchableQuotation['article']['data'],
  withPage: ReadonlySet<string>,
): Filters {
  const topic = [...new Set(tags.map(tagSlug))].filter(id => id !== '');
  const author = [...new Set(authors.map(tagSlug))].filter(id => withPage.has(id));
  return { ...(topic.length > 0 && { topic }), ...(author.length > 0 && { author }) };
}

/** The ids of the authors who have a page. */
export const authorIds = ({ authors }: Pick<SiteRecord, 'authors'>): ReadonlySet<string> =>
  new Set(authors.map(({ id }) => id));

import { tagSlug } from '../content/tag-slug.ts';
import type { ArticleEntry, SiteRecord } from '../record/record.ts';
import { statusShape } from '../words/status.ts';
import { type Filters, OUTLET_ITSELF, UNDATED } from './protocol.ts';
import type { SearchableQuotation } from './searchable-quotation.ts';

/**
 * Returns the values of each filter for a quotation. `authors` are the ids of the authors who have a page. A private speaker
 * gives no value of `speaker`, because this filter would list all the words of the person.
 */
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

/** Returns the value of the filter `year` for a source: its year, or `UNDATED`. */
export const sourceYear = ({ published }: Pick<SearchableQuotation['source'], 'published'>): string =>
  published?.slice(0, 4) ?? UNDATED;

/**
 * Returns the values of each filter for an article, which has no speaker, outlet or status. `authors` are the ids of the authors
 * who have a page.
 */
export const articleFilters = (
  { article }: Pick<ArticleEntry, 'article'>,
  authors: ReadonlySet<string>,
): Filters => ({
  kind: ['article'],
  year: [article.data.published.slice(0, 4)],
  ...topicAndAuthor(article.data, authors),
});

function topicAndAuthor(
  { tags = [], authors = [] }: SearchableQuotation['article']['data'],
  withPage: ReadonlySet<string>,
): Filters {
  const topic = [...new Set(tags.map(tagSlug))].filter(id => id !== '');
  const author = [...new Set(authors.map(tagSlug))].filter(id => withPage.has(id));
  return { ...(topic.length > 0 && { topic }), ...(author.length > 0 && { author }) };
}

/** Returns the ids of the authors who have a page. */
export const authorIds = ({ authors }: Pick<SiteRecord, 'authors'>): ReadonlySet<string> =>
  new Set(authors.map(({ id }) => id));

import { dateWords, formatDate } from '../dates.ts';
import type { ArticleEntry, SiteRecord } from '../record/record.ts';
import { SITE } from '../site.ts';
import { ui } from '../ui/strings.ts';
import { urls } from '../urls.ts';
import { statusShape } from '../words/status.ts';
import { articleFilters, quotationFilters, sourceYear } from './filters.ts';
import type { DatedRecord } from './index-parts.ts';
import {
  type ArticleMeta,
  type QuotationMeta,
  SEARCHED_FIELDS,
  SEPARATOR,
  type SearchRecord,
} from './protocol.ts';
import type { SearchableQuotation } from './searchable-quotation.ts';
import { otherSpelling } from './spellings.ts';

/**
 * What Pagefind indexes: one record a quotation, one an article. Filters apply to a record, so a filter on one speaker never brings the
 * words of another.
 */
export function* searchRecords({ quotations, articles }: SiteRecord): Generator<SearchRecord> {
  for (const entry of quotations) yield quotationRecord(entry);
  for (const entry of articles) yield articleRecord(entry);
}

/** The search record of one quotation. */
export function quotationRecord(entry: SearchableQuotation): SearchRecord<QuotationMeta> {
  const { quotation, source, article, attribution, url } = entry;
  const { form, verification, lang, original } = quotation;
  // Every search would fetch a list of all quotations, so only articles have a kind.
  const { kind: _, ...filters } = quotationFilters(entry);
  const meta: QuotationMeta = {
    id: quotation.id,
    words: quotation.text,
    form,
    lang: lang === SITE.language ? '' : lang,
    speaker: ui.named(attribution.name),
    role: attribution.role ?? '',
    outlet: source.outlet.name,
    article: article.data.title,
    date: dateWords(source.published, ui.dateNotKnown),
    status: ui.status[statusShape({ form, status: verification.status })],
    shape: statusShape({ form, status: verification.status }),
    trail: ui.trail(quotation.trail.map(({ name }) => name)),
    original,
  };
  const parts = SEARCHED_FIELDS.map(name => meta[name]);
  const [, ...names] = parts;
  return {
    url,
    content: [...parts, ...names.map(otherSpelling)].filter(part => part !== '').join(SEPARATOR),
    meta,
    filters,
    sort: datedQuotation(entry).sort,
  };
}

/** The fields that decide in which part of the index a quotation is. */
export const datedQuotation = ({ source, article }: SearchableQuotation): DatedRecord => ({
  filters: { year: [sourceYear(source)] },
  sort: { date: source.published ?? article.data.published },
});

/** The fields that decide in which index of articles an article is. */
export const datedArticle = ({ article }: Pick<ArticleEntry, 'article'>): DatedRecord => ({
  filters: {},
  sort: { date: article.data.published },
});

function articleRecord(entry: ArticleEntry): SearchRecord<ArticleMeta> {
  const { article, standfirst } = entry;
  const meta: ArticleMeta = {
    id: article.slug,
    title: article.data.title,
    date: formatDate(article.data.published),
  };
  return {
    url: urls.article(article.slug),
    content: [article.data.title, standfirst, article.text].join(SEPARATOR),
    meta,
    filters: articleFilters(entry),
    sort: datedArticle(entry).sort,
  };
}

import { dateWords, formatDate } from '../dates.ts';
import type { ArticleEntry, SiteRecord } from '../record/record.ts';
import { SITE } from '../site.ts';
import { ui } from '../ui/strings.ts';
import { urls } from '../urls.ts';
import { statusShape } from '../words/status.ts';
import { articleFilters, type Filters, quotationFilters, yearOf } from './filters.ts';
import type { Dated } from './parts.ts';
import type { Said } from './said.ts';
import { otherSpelling } from './spellings.ts';

/**
 * What Pagefind indexes: one record a quotation, one an article. Filters are per record, so a filter on one speaker can never bring
 * another’s words. All `meta` values are text: Pagefind stops at anything else.
 */
export function* searchRecords({ quotations, articles }: SiteRecord): Generator<SearchRecord> {
  for (const entry of quotations) yield quotationRecord(entry);
  for (const entry of articles) yield articleRecord(entry);
}

/** The record of one quotation, of which no more need be known than what is searched and shown. */
export function quotationRecord(entry: Said): SearchRecord {
  const { quotation, source, article, attribution, url } = entry;
  const { form, verification, lang, original } = quotation;
  // A list of all quotations would be fetched with every search: those that are no article are quotations.
  const { kind: _, ...filters } = quotationFilters(entry);
  const names = [attribution.name, attribution.role ?? '', source.outlet.name];
  return {
    url,
    // The search page marks hits by their place in these parts, in this order; what readers may type instead comes after them.
    content: [quotation.text, ...names, ...names.map(otherSpelling)].filter(part => part !== '').join(' · '),
    meta: {
      id: quotation.id,
      words: quotation.text,
      form,
      lang: lang === SITE.language ? '' : lang,
      speaker: attribution.name,
      role: attribution.role ?? '',
      outlet: source.outlet.name,
      article: article.data.title,
      date: dateWords(source.published, ui.dateNotKnown),
      status: ui.status[statusShape({ form, status: verification.status })],
      shape: statusShape({ form, status: verification.status }),
      trail: ui.trail(quotation.trail.map(({ name }) => name)),
      original,
    },
    filters,
    sort: quotationDated(entry).sort,
  };
}

/** What decides in which part of the index a quotation is. */
export const quotationDated = ({ source, article }: Said): Dated => ({
  filters: { year: [yearOf(source)] },
  sort: { date: source.published ?? article.data.published },
});

/** Likewise an article. */
export const articleDated = ({ article }: Pick<ArticleEntry, 'article'>): Dated => ({
  filters: {},
  sort: { date: article.data.published },
});

function articleRecord(entry: ArticleEntry): SearchRecord {
  const { article, standfirst } = entry;
  return {
    url: urls.article(article.slug),
    content: `${article.data.title} · ${standfirst} · ${article.text}`,
    meta: {
      id: article.slug,
      title: article.data.title,
      date: formatDate(article.data.published),
    },
    filters: articleFilters(entry),
    sort: articleDated(entry).sort,
  };
}

export interface SearchRecord {
  /** Path on the site, with its base. */
  url: string;
  content: string;
  meta: { [name: string]: string };
  filters: Filters;
  sort: { date: string };
}

import { formatDate } from '../dates.ts';
import type { ArticleEntry, QuotationEntry, SiteRecord } from '../record/record.ts';
import { urls } from '../urls.ts';
import { statusLabel, statusShape } from '../words/status.ts';

/**
 * What Pagefind indexes: one record a quotation, one an article. Filters are per record, so a filter on one speaker can never bring
 * another’s words. All `meta` values are text: Pagefind stops at anything else.
 */
export function searchRecords({ quotations, articles }: SiteRecord): SearchRecord[] {
  return [...quotations.map(quotationRecord), ...articles.map(articleRecord)];
}

function quotationRecord({ quotation, source, article, voice, url }: QuotationEntry): SearchRecord {
  const { form, verification } = quotation;
  return {
    url,
    // The words come first: the page marks hits by their place, and the first words of the content are the words said.
    content: [quotation.text, voice.name, voice.role ?? '', source.outlet.name]
      .filter(part => part !== '')
      .join(' · '),
    meta: {
      id: quotation.id,
      words: quotation.text,
      form,
      speaker: voice.name,
      role: voice.role ?? '',
      outlet: source.outlet.name,
      article: article.data.title,
      date: source.published === null ? 'date not known' : formatDate(source.published),
      status: statusLabel({ form, status: verification.status }),
      shape: statusShape({ form, status: verification.status }),
      trail: quotation.trail.map(({ name }) => name).join(' → '),
    },
    filters: { kind: ['quotation'], speaker: [voice.name], outlet: [source.outlet.name] },
    sort: { date: source.published ?? article.data.published },
  };
}

function articleRecord({ article, standfirst }: ArticleEntry): SearchRecord {
  return {
    url: urls.article(article.slug),
    content: `${article.data.title} · ${standfirst} · ${article.text}`,
    meta: {
      id: article.slug,
      title: article.data.title,
      description: standfirst,
      date: formatDate(article.data.published),
    },
    filters: { kind: ['article'] },
    sort: { date: article.data.published },
  };
}

export interface SearchRecord {
  /** Path on the site, with its base. */
  url: string;
  content: string;
  meta: { [name: string]: string };
  filters: { [name: string]: string[] };
  sort: { date: string };
}

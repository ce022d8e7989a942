import { formatDate } from '../dates.ts';
import type { QuotationEntry } from '../record/record.ts';
import { ui } from '../ui/strings.ts';
import { absolute, urls } from '../urls.ts';
import type { QuotationYear } from './quotation-years.ts';

/** `/quotations.json`, version 1, and the file of a year. A published contract; see CONTRIBUTING.md before changing a field. */
export function quotationsJson(quotations: QuotationEntry[]): {
  version: 1;
  quotations: PublishedQuotation[];
} {
  return { version: 1, quotations: quotations.map(publish) };
}

/** `/quotations.json` if one file cannot have all records: the URL of the file of each year. */
export function quotationYearsJson(years: QuotationYear[]) {
  return {
    version: 1,
    years: years.map(({ year, quotations }) => ({
      year,
      count: quotations.length,
      url: absolute(urls.quotationsOfYear(year, 'json')),
    })),
  };
}

function publish({ quotation, source, article, url }: QuotationEntry): PublishedQuotation {
  const { status, reason, evidence } = quotation.verification;
  return {
    id: quotation.id,
    url: absolute(url),
    text: quotation.text,
    form: quotation.form,
    lang: quotation.lang,
    translated: quotation.translated,
    speaker: publishedSpeaker(quotation.speaker),
    source: {
      key: source.key,
      outlet: { id: source.outlet.id, name: source.outlet.name },
      title: source.title,
      url: source.url,
      published: source.published,
    },
    trail: quotation.trail,
    original: quotation.original,
    verification: {
      status,
      reason: ui.reason(reason, formatDate),
      evidence: evidence && { kind: evidence.kind, url: evidence.url, seen: evidence.seen },
    },
    note: quotation.note,
    article: { slug: article.slug, title: article.data.title, url: absolute(urls.article(article.slug)) },
    section: quotation.section,
  };
}

function publishedSpeaker(speaker: QuotationEntry['quotation']['speaker']): PublishedSpeaker | null {
  return speaker?.id === null ? { id: null, name: null, private: true } : speaker;
}

/** A speaker whose row is private has neither id nor name. */
type PublishedSpeaker =
  | { id: string; name: string; role: string | null }
  | { id: null; name: null; private: true };

export interface PublishedQuotation {
  id: string;
  url: string;
  text: string;
  form: QuotationEntry['quotation']['form'];
  lang: string;
  translated: string | null;
  speaker: PublishedSpeaker | null;
  source: {
    key: string;
    outlet: { id: string; name: string };
    title: string | null;
    url: string | null;
    published: string | null;
  };
  trail: QuotationEntry['quotation']['trail'];
  original: QuotationEntry['quotation']['original'];
  verification: {
    status: QuotationEntry['quotation']['verification']['status'];
    reason: string;
    evidence: { kind: string; url: string; seen: string } | null;
  };
  note: string | null;
  article: { slug: string; title: string; url: string };
  section: string | null;
}

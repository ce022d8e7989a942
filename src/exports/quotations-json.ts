import { formatDate } from '../dates.ts';
import type { PublishedEntry, QuotationEntry } from '../record/record.ts';
import { SITE } from '../site.ts';
import { ui } from '../ui/strings.ts';
import { absolute, urls } from '../urls.ts';
import type { QuotationYear } from './quotation-years.ts';
import type { PublishedQuotation, QuotationsFile, YearsFile } from './quotations-schema.ts';

/**
 * Returns `/quotations.json`, version 2, or the file of a year. The format is a published contract: read CONTRIBUTING.md before
 * you change a field. The program `recompute.mjs` computes each status, code and range again from the JSON file alone.
 */
export const quotationsJson = (quotations: PublishedEntry[]): QuotationsFile => ({
  ...head(),
  quotations: quotations.map(publish),
});

/** Yields the JSON of `quotationsJson` in parts, so that a large file is never in memory as a whole. */
export function* quotationsJsonText(quotations: PublishedEntry[]): Generator<string> {
  yield JSON.stringify(quotationsJson([])).slice(0, -END.length);
  for (let start = 0; start < quotations.length; start += PART) {
    const rows = quotations.slice(start, start + PART).map(entry => JSON.stringify(publish(entry)));
    yield (start === 0 ? '' : ',') + rows.join(',');
  }
  yield END;
}

/** The last characters of the JSON. `quotations` must be the last field. */
const END = ']}';
/** Quotations in a part. A part has about 500 kB. */
export const PART = 250;

/** Returns `/quotations.json` if there are too many quotations for one file: it lists the URL of the file of each year. */
export const quotationYearsJson = (years: QuotationYear[]): YearsFile => ({
  ...head(),
  years: years.map(({ year, quotations }) => ({
    year,
    count: quotations.length,
    url: absolute(urls.quotationsOfYear(year, 'json')),
  })),
});

const head = () => ({
  version: 2 as const,
  $schema: absolute(urls.quotationsSchema()),
  rules: 2 as const,
  licence: SITE.licence
    ? { url: SITE.licence.url, covers: ui.data.licence }
    : { url: null, covers: ui.data.noLicence },
  publisher: { name: SITE.name, url: absolute(urls.home()) },
});

function publish(entry: PublishedEntry): PublishedQuotation {
  const { quotation, article, url, renders } = entry;
  return {
    id: quotation.id,
    url: absolute(url),
    text: quotation.text,
    form: quotation.form,
    lang: quotation.lang,
    translated: quotation.translated,
    speaker: publishedSpeaker(quotation.speaker),
    source: publishedSource(entry.source),
    trail: quotation.trail,
    original: quotation.original,
    verification: publishedVerification(entry),
    note: quotation.note,
    article: {
      slug: article.slug,
      title: article.data.title,
      url: absolute(urls.article(article.slug)),
      published: article.data.published,
      authors: article.data.authors ?? [...SITE.authors],
    },
    section: quotation.section,
    renders: renders && {
      statement: renders.id,
      title: renders.title,
      date: renders.date,
      place: renders.place,
      original: renders.original,
    },
  };
}

function publishedSource(source: QuotationEntry['source']): PublishedQuotation['source'] {
  return {
    key: source.key,
    outlet: { id: source.outlet.id, name: source.outlet.name },
    title: source.title,
    url: source.url,
    published: source.published,
    archive: source.archive && { url: source.archive.url, date: source.archive.date },
    lang: source.lang,
    evidence: source.evidence.map(({ kind, url, seen, excerpt, capture, lastVerified }) => ({
      kind,
      url,
      seen,
      excerpt,
      recorded: capture ? 'captured' : 'noted',
      ...(capture && { capture }),
      ...(lastVerified && { lastVerified }),
    })),
  };
}

function publishedVerification({ quotation }: PublishedEntry): PublishedQuotation['verification'] {
  const { verification, plainMarks, namesInBrackets } = quotation;
  const { status, reason, evidence, omitted, inserted, passages } = verification;
  return {
    status,
    reason: ui.reason(reason, formatDate),
    evidence: evidence && { kind: evidence.kind, url: evidence.url, seen: evidence.seen },
    code: reason.code,
    omitted,
    inserted,
    passages: passages.map(({ index, ranges }) => ({ evidence: index, ranges })),
    ...(plainMarks && { plainMarks }),
    ...(namesInBrackets && { names: namesInBrackets }),
  };
}

function publishedSpeaker(speaker: QuotationEntry['quotation']['speaker']): PublishedQuotation['speaker'] {
  return speaker?.id === null ? { id: null, name: null, private: true } : speaker;
}

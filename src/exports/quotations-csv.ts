import type { PublishedEntry } from '../record/record.ts';
import { ui } from '../ui/strings.ts';
import { absolute, urls } from '../urls.ts';
import type { QuotationYear } from './quotation-years.ts';
import { PART, quotationsJson } from './quotations-json.ts';
import type { PublishedQuotation } from './quotations-schema.ts';

export const CSV_TYPE = 'text/csv; charset=utf-8; header=present';

/**
 * Returns the quotations of `/quotations.json` as a table in RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), with a header
 * line. The table begins with a byte order mark: without it Excel does not read it as UTF-8.
 *
 * Contract: a spreadsheet would run `=1` as a formula, so such a value gets an apostrophe at its start
 * (https://owasp.org/www-community/attacks/CSV_Injection). The value `'=1` gets a second apostrophe. So removing one apostrophe
 * from such a cell restores its value. The cell of an unknown value is empty.
 */
export const quotationsCsv = (quotations: PublishedEntry[]): string =>
  [...quotationsCsvText(quotations)].join('');

/** Yields the text of `quotationsCsv` in parts, so that a large file is never in memory as a whole. */
export function* quotationsCsvText(quotations: PublishedEntry[]): Generator<string> {
  yield table([COLUMNS.map(([name]) => name)]);
  for (let start = 0; start < quotations.length; start += PART)
    yield lines(
      quotationsJson(quotations.slice(start, start + PART)).quotations.map(quotation =>
        COLUMNS.map(([, value]) => value(quotation) ?? ''),
      ),
    );
}

/** Returns `/quotations.csv` if there are too many quotations for one file: it lists the URL of the file of each year. */
export function quotationYearsCsv(years: QuotationYear[]): string {
  const rows = years.map(({ year, quotations }) => [
    year,
    String(quotations.length),
    absolute(urls.quotationsOfYear(year, 'csv')),
  ]);
  return table([['year', 'count', 'url'], ...rows]);
}

const table = (rows: string[][]) => `\uFEFF${lines(rows)}`;
const lines = (rows: string[][]) => rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');

function cell(value: string): string {
  const guarded = /^'*[=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

const COLUMNS: readonly [name: string, value: (one: PublishedQuotation) => string | null | undefined][] = [
  ['id', one => one.id],
  ['url', one => one.url],
  ['text', one => one.text],
  ['form', one => one.form],
  ['lang', one => one.lang],
  ['translated', one => one.translated],
  ['speaker_id', one => one.speaker?.id],
  ['speaker_name', one => one.speaker && ui.named(one.speaker.name)],
  ['speaker_role', ({ speaker }) => (speaker && speaker.id !== null ? speaker.role : null)],
  ['source_key', one => one.source.key],
  ['outlet_id', one => one.source.outlet.id],
  ['outlet_name', one => one.source.outlet.name],
  ['source_title', one => one.source.title],
  ['source_url', one => one.source.url],
  ['source_published', one => one.source.published],
  ['trail', one => one.trail.map(({ name }) => ui.named(name)).join(' → ')],
  ['original', one => one.original],
  ['status', one => one.verification.status],
  ['reason', one => one.verification.reason],
  ['evidence_kind', one => one.verification.evidence?.kind],
  ['evidence_url', one => one.verification.evidence?.url],
  ['evidence_seen', one => one.verification.evidence?.seen],
  ['note', one => one.note],
  ['article_slug', one => one.article.slug],
  ['article_title', one => one.article.title],
  ['article_url', one => one.article.url],
  ['section', one => one.section],
  ['source_archive', one => one.source.archive?.url],
  ['source_lang', one => one.source.lang],
  ['code', one => one.verification.code],
  ['omitted', one => one.verification.omitted.join(' | ')],
  [
    'inserted',
    one => one.verification.inserted.map(({ words, standsFor }) => `${words} ← ${standsFor}`).join(' | '),
  ],
  ['evidence_recorded', one => foundIn(one)?.recorded],
  ['evidence_excerpt', one => foundIn(one)?.excerpt],
  ['article_published', one => one.article.published],
  ['article_authors', one => one.article.authors.join(' | ')],
];

const foundIn = ({ source, verification }: PublishedQuotation) =>
  source.evidence[verification.passages[0]?.evidence ?? -1];

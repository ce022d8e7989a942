import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { quotationsCsv } from '../../src/exports/quotations-csv.ts';
import { quotationsJson } from '../../src/exports/quotations-json.ts';
import type { SiteRecord } from '../../src/record/record.ts';
import { aRecord } from '../record/a-record.ts';
import { HOSTILE, hostileRecord } from './hostile.ts';

const rowsOf = (record: SiteRecord): Record<string, string>[] =>
  parse(quotationsCsv(record.quotations), { bom: true, columns: true, record_delimiter: '\r\n' });
const unguarded = (cell: string | undefined) => cell?.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, '');

test('the table has the records of quotations.json, in their order, with empty cells for unknown values', () => {
  const rows = rowsOf(aRecord());
  assert.deepEqual(rows[2], {
    id: 'ana-water-came-at-night',
    url: 'http://localhost:4321/articles/early/#ana-water-came-at-night',
    text: 'The water came at night',
    form: 'direct',
    lang: 'en',
    translated: '',
    speaker_id: 'ana',
    speaker_name: 'Ana Example',
    speaker_role: 'Shop owner',
    source_key: 'herald',
    outlet_id: 'herald',
    outlet_name: 'The Herald',
    source_title: '',
    source_url: 'https://herald.example/flood',
    source_published: '2025-01-01',
    trail: 'Ana → The Herald → Wire',
    original: 'seen',
    status: 'matched',
    reason: 'Found word for word in the source itself, seen on 2 January 2025.',
    evidence_kind: 'original',
    evidence_url: 'https://herald.example/flood',
    evidence_seen: '2025-01-02',
    note: '',
    article_slug: 'early',
    article_title: 'The early one',
    article_url: 'http://localhost:4321/articles/early/',
    section: '',
    source_archive: '',
    source_lang: '',
    code: 'found',
    omitted: '',
    inserted: '',
    evidence_recorded: 'noted',
    evidence_excerpt: 'The water came at night, she said, and nobody had told us.',
    article_published: '2025-01-02',
    article_authors: 'A. Writer',
  });
  assert.deepEqual(
    rows.map(({ id }) => id),
    quotationsJson(aRecord().quotations).quotations.map(({ id }) => id),
  );
});

test('the table starts with a byte order mark and has CRLF after every row', () => {
  const text = quotationsCsv(aRecord().quotations);
  assert.ok(text.startsWith('\uFEFFid,url,text,'));
  assert.ok(text.endsWith('\r\n'));
});

for (const text of [...HOSTILE, '-1', '@a', "'=a", "'a", '＝1+1', '+44 "x", y'])
  test(`no cell is a formula, and every text comes back: ${text}`, () => {
    const record = hostileRecord(text);
    const rows = rowsOf(record);
    for (const row of rows)
      for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@\t\r\n＝＋－＠]/u);
    assert.deepEqual(
      rows.map(row => [row['text'], row['source_title'], row['note'], row['article_title']].map(unguarded)),
      quotationsJson(record.quotations).quotations.map(one => [
        one.text,
        one.source.title ?? '',
        one.note ?? '',
        one.article.title,
      ]),
    );
  });

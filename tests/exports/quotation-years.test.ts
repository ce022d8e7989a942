import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { quotationYears } from '../../src/exports/quotation-years.ts';
import { quotationsCsv, quotationYearsCsv } from '../../src/exports/quotations-csv.ts';
import {
  PART,
  quotationsJson,
  quotationsJsonText,
  quotationYearsJson,
} from '../../src/exports/quotations-json.ts';
import { recordOf } from '../record/a-record.ts';

const article = (year: number) => `---
title: In ${year}
description: A year.
published: ${year}-05-06
sources:
  wire: { outlet: wire }
---
[It rained in ${year}][ana@wire], and [it snowed in ${year}][ana@wire].
`;
const { quotations } = recordOf({ old: article(2023), older: article(2022), new: article(2025) });

test('up to the limit, one file has all records', () => {
  assert.deepEqual(quotationYears(quotations), []);
  assert.deepEqual(quotationYears(quotations, quotations.length), []);
});

test('above the limit, each year has the records of its articles, all and in order', () => {
  const years = quotationYears(quotations, quotations.length - 1);
  assert.deepEqual(
    years.map(({ year }) => year),
    ['2025', '2023', '2022'],
  );
  assert.deepEqual(
    years.flatMap(year => year.quotations),
    quotations,
  );
  for (const { year, quotations } of years)
    assert.ok(quotations.every(({ article }) => article.data.published.startsWith(`${year}-`)));
});

test('the main files then list the file of each year', () => {
  const years = quotationYears(quotations, 0);
  const listed = quotationYearsJson(years);
  assert.deepEqual(listed.years[0], {
    year: years[0]?.year,
    count: years[0]?.quotations.length,
    url: `http://localhost:4321/quotations/${years[0]?.year}.json`,
  });
  assert.equal(
    listed.years.reduce((sum, { count }) => sum + count, 0),
    quotations.length,
  );
  const rows = parse(quotationYearsCsv(years), { bom: true, columns: true, record_delimiter: '\r\n' });
  assert.deepEqual(
    rows,
    listed.years.map(({ year, count, url }) => ({
      year,
      count: String(count),
      url: url.replace(/json$/u, 'csv'),
    })),
  );
});

test('a file in parts has the same text as the whole file', () => {
  for (const count of [0, 1, PART, PART + 1]) {
    const some = Array.from(
      { length: count },
      (_, index) => quotations[index % quotations.length] ?? [],
    ).flat();
    assert.equal([...quotationsJsonText(some)].join(''), JSON.stringify(quotationsJson(some)));
    const rows = parse(quotationsCsv(some), { bom: true, columns: true, record_delimiter: '\r\n' });
    assert.deepEqual(
      rows.map(row => (row as { id: string }).id),
      some.map(({ quotation }) => quotation.id),
    );
  }
});

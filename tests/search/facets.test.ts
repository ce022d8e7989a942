import assert from 'node:assert/strict';
import test from 'node:test';
import { facetsOf } from '../../src/search/facets.ts';
import { siteIndex } from '../../src/search/search-records.ts';
import { ui } from '../../src/ui/strings.ts';
import { aRecord } from '../record/a-record.ts';

test('facets have every value once, with its number of records, but no private speaker', () => {
  const short = facetsOf(aRecord()).map(({ label, values }) => [
    label,
    ...values.map(({ value, label: name, count }) => `${value} ${name} ${count}`),
  ]);
  assert.deepEqual(short, [
    [
      'Status',
      `matched ${ui.status.matched} 1`,
      `matched-elsewhere ${ui.status['matched-elsewhere']} 1`,
      `unverified ${ui.status.unverified} 1`,
      `reported ${ui.status.reported} 3`,
    ],
    ['Speaker', 'ana Ana Example 3', '_outlet The outlet itself 2'],
    ['Outlet', 'wire The Wire Agency 4', 'herald The Herald 2'],
    ['Year', '2025 2025 5', '_undated Date not known 4'],
    ['Kind', 'quotation Passages 6', 'article Analyses 3'],
  ]);
});

test('the facets count the filters of the records; a record without a kind is a quotation', () => {
  const record = aRecord();
  const counted = facetsOf(record).flatMap(({ name, values }) =>
    values.flatMap(({ value, count }) => Array.from({ length: count }, () => `${name}=${value}`)),
  );
  const indexed = siteIndex(record, ({ slug }) => slug)
    .flatMap(({ records }) => [...records])
    .flatMap(({ filters }) =>
      Object.entries({ kind: ['quotation'], ...filters }).flatMap(([name, values]) =>
        values.map(value => `${name}=${value}`),
      ),
    );
  assert.deepEqual(counted.sort(), indexed.sort());
});

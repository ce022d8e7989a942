import assert from 'node:assert/strict';
import test from 'node:test';
import {
  articleFolders,
  type DatedRecord,
  indexFolders,
  indexParts,
  partsForPage,
} from '../../src/search/index-parts.ts';

const record = (date: string): DatedRecord => ({
  filters: { year: [date.slice(0, 4)] },
  sort: { date },
});
const cut = (dates: string[], limit: number) =>
  indexParts(dates.map(record), limit).map(({ records }) => records.map(({ sort }) => sort.date).join(' '));

test('up to the limit, records are in one part in their order, and the page gets no parts', () => {
  assert.deepEqual(cut(['2024', '2025'], 2), ['2024 2025']);
  assert.deepEqual(partsForPage([record('2024'), record('2025')], 2), []);
});

test('more records are divided newest first, between years if a part is then at least half full', () => {
  assert.deepEqual(
    cut(['2021-01-01', '2025-02-01', '2025-01-01', '2024-05-01', '2024-04-01', '2023-01-01'], 3),
    ['2025-02-01 2025-01-01', '2024-05-01 2024-04-01 2023-01-01', '2021-01-01'],
  );
  assert.deepEqual(cut(['2025-01-01', '2024-03-02', '2024-03-01', '2024-02-01', '2024-01-01'], 4), [
    '2025-01-01 2024-03-02 2024-03-01 2024-02-01',
    '2024-01-01',
  ]);
});

test('a long year is divided between months, a month between days, and a day where a part is full', () => {
  assert.deepEqual(cut(['2025-03-02', '2025-03-01', '2025-02-02', '2025-02-01'], 3), [
    '2025-03-02 2025-03-01',
    '2025-02-02 2025-02-01',
  ]);
  assert.deepEqual(cut(['2025-03-02', '2025-03-02', '2025-03-01', '2025-03-01'], 3), [
    '2025-03-02 2025-03-02',
    '2025-03-01 2025-03-01',
  ]);
  assert.deepEqual(cut(['2025', '2025', '2025'], 2), ['2025 2025', '2025']);
});

test('each part has its folder, its first date and its years', () => {
  const parts = partsForPage(['2025-02-01', '2024-01-01', '2023-01-01'].map(record), 2);
  assert.deepEqual(parts, [
    { folder: '', since: '2024-01-01', years: ['2025', '2024'] },
    { folder: 'older-1/', since: '2023-01-01', years: ['2023'] },
  ]);
});

test('articles are divided separately, and the page gets their folders if there are several', () => {
  const article = (date: string): DatedRecord => ({ ...record(date), filters: { kind: ['article'] } });
  const records = [...['2025', '2024', '2023'].map(article), ...['2025', '2024'].map(record)];
  const limits = { quotations: 1, articles: 2 };
  assert.deepEqual(
    indexFolders(records, limits).map(({ folder, records: some }) => [folder, some.length]),
    [
      ['', 1],
      ['older-1/', 1],
      ['articles/', 2],
      ['articles/older-1/', 1],
    ],
  );
  assert.deepEqual(articleFolders(records.slice(0, 3), 2), ['articles/', 'articles/older-1/']);
  assert.deepEqual(articleFolders(records.slice(0, 2), 2), []);
  assert.deepEqual(
    indexFolders([], limits).map(({ folder }) => folder),
    ['', 'articles/'],
  );
});

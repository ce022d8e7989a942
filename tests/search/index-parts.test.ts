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
const limits = (quotations: number) => ({ quotations, articles: 2, atOnce: quotations });
const cut = (dates: string[], limit: number) =>
  indexParts(dates.map(record), { quotations: limit, atOnce: limit }).map(({ records }) =>
    records.map(({ sort }) => sort.date).join(' '),
  );

test('up to the limit, records are in one part, newest first, and the page gets no parts', () => {
  assert.deepEqual(cut(['2024', '2025'], 2), ['2025 2024']);
  assert.deepEqual(partsForPage([record('2024'), record('2025')], limits(2)), []);
});

test('more records are divided from the oldest on, between years if a part is then at least half full', () => {
  assert.deepEqual(
    cut(['2021-01-01', '2025-02-01', '2025-01-01', '2024-05-01', '2024-04-01', '2023-01-01'], 3),
    ['2025-02-01 2025-01-01', '2024-05-01 2024-04-01', '2023-01-01 2021-01-01'],
  );
  assert.deepEqual(cut(['2025-01-01', '2024-03-02', '2024-03-01', '2024-02-01', '2024-01-01'], 4), [
    '2025-01-01',
    '2024-03-02 2024-03-01 2024-02-01 2024-01-01',
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
  assert.deepEqual(cut(['2025', '2025', '2025'], 2), ['2025', '2025 2025']);
});

test('new records change the newest part alone', () => {
  const dates = Array.from({ length: 40 }, (_, day) => `2025-0${1 + Math.floor(day / 28)}-${1 + (day % 28)}`);
  const before = cut(dates.slice(0, 35), 10);
  const after = cut(dates, 10);
  assert.equal(before.length, 4);
  assert.deepEqual(after.slice(-3), before.slice(-3));
});

test('each part has its folder, its first date, its years, and whether it is always searched', () => {
  const parts = partsForPage(['2025-02-01', '2024-01-01', '2023-01-01'].map(record), limits(2));
  assert.deepEqual(parts, [
    { folder: '', since: '2025-02-01', years: ['2025'], isAtOnce: true },
    { folder: 'older-1/', since: '2023-01-01', years: ['2024', '2023'], isAtOnce: false },
  ]);
  const all = partsForPage(['2025', '2024', '2023'].map(record), { ...limits(1), atOnce: 2 });
  assert.deepEqual(
    all.map(({ folder, isAtOnce }) => [folder, isAtOnce]),
    [
      ['', true],
      ['older-2/', true],
      ['older-1/', false],
    ],
  );
});

test('articles are divided separately, and the page gets their folders if there are several', () => {
  const article = (date: string): DatedRecord => ({ ...record(date), filters: { kind: ['article'] } });
  const records = [...['2025', '2024', '2023'].map(article), ...['2025', '2024'].map(record)];
  assert.deepEqual(
    indexFolders(records, limits(1)).map(({ folder, records: some }) => [folder, some.length]),
    [
      ['', 1],
      ['older-1/', 1],
      ['articles/', 1],
      ['articles/older-1/', 2],
    ],
  );
  assert.deepEqual(articleFolders(records.slice(0, 3), 2), ['articles/', 'articles/older-1/']);
  assert.deepEqual(articleFolders(records.slice(0, 2), 2), []);
  assert.deepEqual(
    indexFolders([], limits(1)).map(({ folder }) => folder),
    ['', 'articles/'],
  );
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { dayOfChange, lastDay } from '../../src/record/last-day.ts';
import { pageDays } from '../../src/record/page-days.ts';
import { aRecord, recordOf } from './a-record.ts';

const articleWith = (fields: string) => {
  const [entry] = recordOf({
    one: `---
title: One
description: One.
published: 2025-04-14
${fields}
sources: {}
---
Words.
`,
  }).articles;
  assert.ok(entry);
  return entry.article;
};

for (const [fields, last, changed] of [
  ['', '2025-04-14', null],
  ['updated: 2025-04-14', '2025-04-14', null],
  ['updated: 2025-04-16', '2025-04-16', '2025-04-16'],
  ['updates: [{ date: 2025-04-14, text: On the day itself. }]', '2025-04-14', null],
  [
    'updates: [{ date: 2025-04-17, text: Later. }, { date: 2025-04-15, text: Soon. }]',
    '2025-04-17',
    '2025-04-17',
  ],
  ['updated: 2025-04-16\ncorrections: [{ date: 2025-05-01, text: It was not. }]', '2025-05-01', '2025-05-01'],
] as const)
  test(`the last day of an article is that of its last update or correction: ${fields}`, () => {
    const article = articleWith(fields);
    assert.deepEqual([lastDay(article), dayOfChange(article)], [last, changed]);
  });

test('a page has the last day of its articles, and a list that of all in it', () => {
  assert.deepEqual(pageDays(aRecord()), {
    '/': '2025-03-04',
    '/articles/': '2025-03-04',
    '/sources/': '2025-03-04',
    '/speakers/': '2025-03-04',
    '/topics/': '2025-03-04',
    '/articles/also-late/': '2025-03-04',
    '/articles/late/': '2025-03-04',
    '/articles/early/': '2025-01-02',
    '/articles/also-late/record/': '2025-03-04',
    '/articles/late/record/': '2025-03-04',
    '/articles/early/record/': '2025-01-02',
    '/sources/wire/': '2025-03-04',
    '/sources/herald/': '2025-01-02',
    '/speakers/ana/': '2025-03-04',
  });
  assert.deepEqual(pageDays(recordOf({})), {});
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { formatDate, formatPeriod } from '../src/dates.ts';
import { ui } from '../src/ui/strings.ts';

test('a date is as exact as it is known', () => {
  assert.deepEqual(['2025-04-14', '2025-04', '2025', '2024-02-29'].map(formatDate), [
    '14 April 2025',
    'April 2025',
    '2025',
    '29 February 2024',
  ]);
});

test('a period has parts that both ends share only once; its dash has spaces if one of them has', () => {
  assert.deepEqual(
    [
      '2024-06-18/2024-06-19',
      '2024-06-30/2024-07-02',
      '2024-06-18',
      '2024-06-18/2024-06-18',
      '2024/2025',
      '2024-06/2025',
      '2024-06/2024-07',
      '2024-12/2025-01',
      '2024-12-30/2025-01-02',
    ].map(period => formatPeriod(period, ui.dates.fromTo).replace('\u00a0', '~')),
    [
      '18–19 June 2024',
      '30 June~– 2 July 2024',
      '18 June 2024',
      '18 June 2024',
      '2024 to 2025',
      'June 2024 to 2025',
      'June–July 2024',
      'December 2024~– January 2025',
      '30 December 2024~– 2 January 2025',
    ],
  );
});

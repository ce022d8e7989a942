import assert from 'node:assert/strict';
import test from 'node:test';
import { ui } from '../../src/ui/strings.ts';

test('tallies in words omit zeros and count reported statements separately', () => {
  const none = { total: 0, matched: 0, elsewhere: 0, unverified: 0, reported: 0 };
  assert.deepEqual(
    [
      none,
      { ...none, total: 1, matched: 1 },
      { ...none, total: 2, unverified: 2 },
      { ...none, total: 5, reported: 5 },
      { ...none, total: 4, elsewhere: 3, reported: 1 },
      { total: 10, matched: 4, elsewhere: 3, unverified: 1, reported: 2 },
    ].map(ui.tally),
    [
      '0 quotations',
      '1 quotation, checked in the source',
      '2 quotations, both not checked',
      '5 reported statements',
      '3 quotations, all checked elsewhere; 1 reported statement',
      '8 quotations: 4 checked in the source, 3 checked elsewhere, 1 not checked; 2 reported statements',
    ],
  );
  assert.deepEqual([0, 1, 2].map(ui.counts.analyses), ['0 analyses', '1 analysis', '2 analyses']);
});

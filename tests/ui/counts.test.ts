import assert from 'node:assert/strict';
import test from 'node:test';
import { ui } from '../../src/ui/strings.ts';

test('tallies in words omit zeros and count paraphrases separately', () => {
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
      '1 quotation, found in the source',
      '2 quotations, both not found',
      '5 paraphrases',
      '3 quotations, all found in a report or a copy; 1 paraphrase',
      '8 quotations: 4 found in the source, 3 found in a report or a copy, 1 not found; 2 paraphrases',
    ],
  );
  assert.deepEqual(
    [0, 1, 5].map(parts => ui.passages({ ...none, total: 44, reported: 20, parts })),
    [
      '',
      '45 passages: 24 quotations, 1 part of a longer one (counted with it) and 20 paraphrases.',
      '49 passages: 24 quotations, 5 parts of longer ones (counted with them) and 20 paraphrases.',
    ],
  );
  assert.deepEqual([0, 1, 2].map(ui.counts.analyses), ['0 analyses', '1 analysis', '2 analyses']);
});

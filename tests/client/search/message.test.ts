import assert from 'node:assert/strict';
import test from 'node:test';
import { faultMessage, foundMessage } from '../../../src/client/search/message.ts';

const OUTCOME = {
  q: ' bestie ',
  quotations: 0,
  articles: 0,
  isFiltered: false,
  missing: [] as string[],
  since: null as string | null,
  lost: 0,
};

test('what was found is counted in words, what was not found is said', () => {
  assert.deepEqual(
    [
      { ...OUTCOME, quotations: 1, articles: 2 },
      { ...OUTCOME, quotations: 3 },
      { ...OUTCOME, q: '', articles: 1, isFiltered: true },
      OUTCOME,
      { ...OUTCOME, isFiltered: true },
      { ...OUTCOME, since: '1 May 2024', quotations: 2, missing: ['abc'] },
      { ...OUTCOME, quotations: 12, missing: ['abc', 'xyz'], lost: 2 },
    ].map(foundMessage),
    [
      '1 quotation and 2 analyses for bestie.',
      '3 quotations for bestie.',
      '1 analysis.',
      'Nothing found for bestie.',
      'Nothing found for bestie with these filters.',
      '2 quotations for bestie since 1 May 2024. No quotation since 1 May 2024 has abc.',
      '12 quotations for bestie. No quotation has abc or xyz. 2 results could not be loaded: check your connection and try again.',
    ],
  );
});

test('offline is the first explanation, whatever failed', () => {
  assert.equal(faultMessage('part', false), faultMessage('start', false));
  assert.notEqual(faultMessage('part', true), faultMessage('start', true));
});

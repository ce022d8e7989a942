import assert from 'node:assert/strict';
import test from 'node:test';
import { type ComparableQuotation, checkDiffering } from '../../src/corpus/differing-quotations.ts';
import { checkUnlinked } from '../../src/corpus/unlinked-renderings.ts';

const LATE: ComparableQuotation = {
  slug: 'flood',
  published: '2025-01-02',
  file: 'flood.md',
  line: 9,
  column: 1,
  text: 'the water came late to us',
  words: 'the water came late to us',
  attribution: 'Ana Example',
  speaker: 'ana',
  source: 'herald',
  day: '2025-01-01',
  statement: null,
};
/** A quotation similar to `LATE`, of the same speaker and day, but from another source. */
const SLOW: ComparableQuotation = {
  ...LATE,
  line: 12,
  source: 'wire',
  text: 'the flood came too late to us',
  words: 'the flood came too late to us',
};
const warned = (...quotations: ComparableQuotation[]) => checkUnlinked(quotations).map(({ line }) => line);

test('two wordings of one speaker and day are a warning at the second', () => {
  assert.deepEqual(warned(LATE, SLOW), [12]);
});

test('linked wordings are none, and nor are those of another day, speaker or unknown day', () => {
  const linked = { statement: 'late' };
  assert.deepEqual(warned({ ...LATE, ...linked }, { ...SLOW, ...linked }), []);
  assert.deepEqual(warned({ ...LATE, ...linked }, { ...SLOW, statement: 'other' }), []);
  assert.deepEqual(warned(LATE, { ...SLOW, day: '2025-01-02' }), []);
  assert.deepEqual(warned(LATE, { ...SLOW, speaker: 'bo' }), []);
  assert.deepEqual(warned({ ...LATE, day: null }, { ...SLOW, day: null }), []);
});

test('equal words, parts, words of one source, and fewer common words than 60 % are none', () => {
  assert.deepEqual(warned(LATE, { ...SLOW, words: LATE.words }), []);
  assert.deepEqual(warned(LATE, { ...SLOW, words: 'water came late to' }), []);
  assert.deepEqual(warned(LATE, { ...SLOW, source: 'herald' }), []);
  assert.deepEqual(warned(LATE, { ...SLOW, words: 'the flood came far too soon for them' }), []);
});

test('a pair of two articles is reported once, by one of the two rules', () => {
  const elsewhere = { ...SLOW, slug: 'storm', file: 'storm.md', words: 'so the water came late to them' };
  assert.deepEqual(warned(LATE, elsewhere), []);
  assert.deepEqual(
    checkDiffering([LATE, elsewhere]).map(({ rule }) => rule),
    ['differing-quotation'],
  );
  const linked = { statement: 'late' };
  assert.deepEqual(
    checkDiffering([
      { ...LATE, ...linked },
      { ...elsewhere, ...linked },
    ]),
    [],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partAround } from '../../../src/client/search/mark-hits.ts';

test('an excerpt has its first hit, with spaces in the text or without', () => {
  for (const word of ['words ', '水', '𠀀']) {
    const text = `${word.repeat(100)}hit ${word.repeat(100)}`;
    const first = text.indexOf('hit');
    const { from, to } = partAround(text, first);
    const part = text.slice(from, to);
    assert.deepEqual(
      [part.includes('hit'), part.isWellFormed(), part.length <= 201, first - from <= 60],
      [true, true, true, true],
      part,
    );
  }
});

test('an excerpt of a short text is the text', () => {
  assert.deepEqual(partAround('A few words', 2), { from: 0, to: 11 });
});

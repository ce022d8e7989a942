import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { didYouMean, nearestName } from '../../src/problems/suggest.ts';

/** The word written, the names that exist, and the name that was meant. */
const CASES: [string, string[], string | undefined][] = [
  ['publihsed', ['title', 'published'], 'published'],
  ['titel', ['title', 'url'], 'title'],
  ['Title', ['title'], 'title'],
  ['ulr', ['url', 'via'], 'url'],
  ['the-ecomonist', ['the-economist', 'the-guardian'], 'the-economist'],
  ['economist', ['the-economist'], 'the-economist'],
  ['abc', ['abd', 'abe'], 'abd'],
  ['abe', ['abd', 'abe'], 'abe'],
  ['mood', ['title', 'published'], undefined],
  ['x', ['y'], undefined],
  ['to', ['by'], undefined],
  ['', ['title'], undefined],
  ['title', [], undefined],
];

describe('the nearest name', () => {
  for (const [value, known, nearest] of CASES)
    it(`${value || 'nothing'} of ${known.join(', ') || 'none'}`, () => {
      assert.equal(nearestName(value, known), nearest);
    });
});

it('ends a sentence, or adds nothing', () => {
  assert.equal(didYouMean('titel', ['title']), ', did you mean `title`?');
  assert.equal(didYouMean('mood', ['title']), '');
});

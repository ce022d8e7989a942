import assert from 'node:assert/strict';
import test from 'node:test';
import type { PagefindResult } from '../../../src/client/search/pagefind-api.ts';
import { asTypedFirst, ranked } from '../../../src/client/search/ranked.ts';

const result = (id: string, score: number, words: number[] = [], text = ''): PagefindResult => ({
  id,
  score,
  words,
  data: async () => ({ url: '', meta: { words: text }, excerpt: '' }),
});
const ids = (results: PagefindResult[]) => results.map(({ id }) => id).join(' ');

test('better results come first; of equal ones those with the closest hits, then the newest', () => {
  const [old, recent, close, best] = [
    result('old', 1.00001, [3, 9]),
    result('recent', 1, [2, 8]),
    result('close', 1, [4, 5]),
    result('best', 2, [0, 99]),
  ] as const;
  assert.equal(ids(ranked([old, recent, close, best], [best, recent, close, old])), 'best close recent old');
});

test('of the first results, those with signs and capitals as typed come first', async () => {
  const results = [
    result('us', 1, [], 'It tells us nothing about £50bn'),
    result('dotted', 1, [], 'A threat to U.S. security of $50bn.'),
    result('plain', 1, [], 'The US has 50bn'),
  ];
  for (const [typed, expected] of [
    ['us', 'us dotted plain'],
    ['US', 'dotted plain us'],
    ['U.S. $50bn', 'dotted plain us'],
    ['£50bn', 'us dotted plain'],
    ['$50bn', 'dotted us plain'],
  ] as const)
    assert.equal(ids(await asTypedFirst(results, typed, 10)), expected, typed);
  assert.equal(ids(await asTypedFirst(results, 'US', 1)), 'us dotted plain');
});

test('a record that cannot be fetched does not stop the others', async () => {
  const lost = { ...result('lost', 1), data: () => Promise.reject(new Error('lost')) };
  assert.equal(ids(await asTypedFirst([lost, result('us', 1, [], 'US')], 'US', 10)), 'us lost');
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { asTyped, isDistinct } from '../../../src/client/search/as-typed.ts';
import type { QueryMatch } from '../../../src/client/search/matches.ts';
import { ranked } from '../../../src/client/search/ranked.ts';

const match = (changes: Partial<QueryMatch> = {}): QueryMatch => ({
  positions: [],
  asTyped: 1,
  inOrder: 0,
  span: 5,
  start: 0,
  ...changes,
});

test('first what the query names, then as typed, in order, close together, early, new', () => {
  const matches = new Map([
    ['old', match()],
    ['new', match()],
    ['early', match({ start: -1 })],
    ['close', match({ span: 1 })],
    ['in-order', match({ inOrder: 1 })],
    ['as-typed', match({ asTyped: 2 })],
    ['own', match({ asTyped: 0 })],
  ]);
  const newestFirst = ['other', 'new', 'old', 'own', 'as-typed', 'in-order', 'close', 'early'];
  assert.equal(
    ranked(matches, newestFirst, new Set(['own'])).join(' '),
    'own as-typed in-order close early new old',
  );
});

test('words are compared with their signs, capitals and marks if any are typed', () => {
  const texts = [
    'It tells us nothing about £50bn',
    'A threat to U.S. security of $50bn.',
    'The US has 50bn',
    'Cease-fire',
  ];
  for (const [typed, expected] of [
    ['US', [0, 1, 1, 0]],
    ['U.S. $50bn', [0, 2, 1, 0]],
    ['£50bn', [1, 0, 0, 0]],
    ['cease-fire', [0, 0, 0, 0]],
    ['Cease-fire', [0, 0, 0, 1]],
  ] as const)
    assert.deepEqual(
      texts.map(text => asTyped(typed, text)),
      expected,
      typed,
    );
  assert.deepEqual(['us', 'US', '$1', 'peña', 'no-fly'].map(isDistinct), [false, true, true, true, true]);
});

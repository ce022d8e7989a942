import assert from 'node:assert/strict';
import test from 'node:test';
import { distance, nearestWords } from '../../../src/client/search/nearest.ts';
import { offersFor } from '../../../src/client/search/offers.ts';

const VOCABULARY = {
  words: 'korea kim north burner kitchen peña sengupta kimono',
  names: [
    { name: 'Kim Sengupta', url: '/speakers/kim-sengupta/' },
    { name: 'Santiago Peña', url: '/speakers/santiago-pena/' },
    { name: 'The Economist', url: '/sources/the-economist/' },
  ],
};
const NONE = { queries: [], fewer: [], unquoted: null, names: [] };

test('swapped letters, a missing, a wrong and an extra letter are one mistake each', () => {
  assert.deepEqual(
    ['sengutpa', 'sengupa', 'sengupto', 'senguppta', 'sengupta', ''].map(word => distance(word, 'sengupta')),
    [1, 1, 1, 1, 0, 8],
  );
  assert.equal(distance('ab', 'ba'), 1);
  assert.equal(distance('kitten', 'sitting'), 3);
});

test('short words allow one mistake, longer ones more; the nearest word comes first, then the more frequent', () => {
  assert.deepEqual(nearestWords('kin', VOCABULARY.words.split(' '), 3), ['kim']);
  assert.deepEqual(nearestWords('korae', VOCABULARY.words.split(' '), 3), ['korea']);
  assert.deepEqual(nearestWords('krae', VOCABULARY.words.split(' '), 3), []);
  assert.deepEqual(nearestWords('sengutap', VOCABULARY.words.split(' '), 3), ['sengupta']);
});

test('unknown words of a query are corrected, known ones stay, and names similar to any of them are offered', () => {
  assert.deepEqual(offersFor('Kim Sengutpa', VOCABULARY), {
    ...NONE,
    queries: ['Kim sengupta'],
    names: [VOCABULARY.names[0]],
  });
});

test('diacritics and case are no mistake', () => {
  assert.deepEqual(offersFor('PENA xyzzyplugh', VOCABULARY).names, [VOCABULARY.names[1]]);
  assert.deepEqual(offersFor('economits', VOCABULARY).names, [VOCABULARY.names[2]]);
});

test('known words that were not found together are offered one by one, a phrase without its quotation marks', () => {
  assert.deepEqual(offersFor('burner kitchen', VOCABULARY), { ...NONE, fewer: ['burner', 'kitchen'] });
  assert.deepEqual(offersFor('“kitchen burner”', VOCABULARY), { ...NONE, unquoted: 'kitchen burner' });
});

test('without a similar word, nothing is offered', () => {
  assert.deepEqual(offersFor('xyzzyplugh', VOCABULARY), NONE);
  assert.deepEqual(offersFor('xyzzyplugh', { words: '', names: [] }), NONE);
});

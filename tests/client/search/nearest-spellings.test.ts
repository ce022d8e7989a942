import assert from 'node:assert/strict';
import test from 'node:test';
import { KnownWords } from '../../../src/client/search/known-words.ts';
import { distance, nearestWords } from '../../../src/client/search/nearest-spellings.ts';

const WORDS = 'korea kim north burner kitchen peña sengupta kimono cease fire verfassungsgericht';
const known = new KnownWords({ words: WORDS });

test('swapped letters, a missing, a wrong and an extra letter are one mistake each', () => {
  assert.deepEqual(
    ['sengutpa', 'sengupa', 'sengupto', 'senguppta', 'sengupta', ''].map(word => distance(word, 'sengupta')),
    [1, 1, 1, 1, 0, 8],
  );
  assert.equal(distance('ab', 'ba'), 1);
  assert.equal(distance('kitten', 'sitting'), 3);
});

test('short words allow one mistake, longer ones more; the nearest word comes first, then the more frequent', () => {
  const words = WORDS.split(' ');
  assert.deepEqual(nearestWords('kin', words, 3), ['kim']);
  assert.deepEqual(nearestWords('korae', words, 3), ['korea']);
  assert.deepEqual(nearestWords('krae', words, 3), []);
  assert.deepEqual(nearestWords('sengutap', words, 3), ['sengupta']);
});

test('a word of three letters is completed but never changed', () => {
  assert.deepEqual(known.beginning('kim'), ['kimono']);
  assert.deepEqual(known.beginning('ki'), []);
  assert.deepEqual([known.like('kin'), known.like('korae'), known.like('penna')], [[], ['korea'], ['pena']]);
  assert.equal(known.shown('pena'), 'peña');
});

test('a word is found inside a longer one and as two words', () => {
  assert.deepEqual(known.containing('gericht'), ['verfassungsgericht']);
  assert.deepEqual(known.containing('fire'), []);
  assert.deepEqual(known.divided('ceasefire'), ['cease fire']);
});

test('without the words of the index nothing is offered', () => {
  const none = new KnownWords({ words: '' });
  assert.deepEqual([none.like('korae'), none.beginning('kor'), none.divided('ceasefire')], [[], [], []]);
});

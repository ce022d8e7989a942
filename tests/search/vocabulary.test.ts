import assert from 'node:assert/strict';
import test from 'node:test';
import { otherSpelling } from '../../src/search/spellings.ts';
import { vocabulary } from '../../src/search/vocabulary.ts';
import { aRecord } from '../record/a-record.ts';

test('the vocabulary has the words of the index, the most frequent first, and the names that have a page', () => {
  const { words, names } = vocabulary(aRecord());
  const list = words.split(' ');
  assert.equal(list.length, new Set(list).size);
  assert.deepEqual(list.slice(0, 3), ['the', 'agency', 'wire']);
  for (const word of ['water', 'herald', 'shop', 'rained']) assert.ok(list.includes(word), word);
  assert.ok(list.indexOf('rained') < list.indexOf('unseen'));
  assert.deepEqual(
    names.map(({ name, url }) => `${name} ${url}`),
    ['Ana Example /speakers/ana/', 'The Wire Agency /sources/wire/', 'The Herald /sources/herald/'],
  );
});

test('names have the spellings that readers type and the index does not know by itself', () => {
  assert.deepEqual(
    ['Łukasz Ørsted', 'Kim Jong-un', 'Weiß', 'Santiago Peña', 'Victor Cha', ''].map(otherSpelling),
    ['lukasz orsted', 'kim jong un', 'weiss', '', '', ''],
  );
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { vocabulary } from '../../src/search/vocabulary.ts';
import { aRecord } from '../record/a-record.ts';

test('the vocabulary has the words of the index, the most frequent first', () => {
  const list = vocabulary(aRecord(), ({ slug }) => slug).words.split(' ');
  assert.equal(list.length, new Set(list).size);
  assert.deepEqual(list.slice(0, 3), ['the', 'agency', 'wire']);
  for (const word of ['water', 'herald', 'rained']) assert.ok(list.includes(word), word);
  assert.ok(list.indexOf('rained') < list.indexOf('unseen'));
});

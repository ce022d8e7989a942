import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardAlt, cardWords, fallbackCards } from '../../src/share/card-words.ts';
import { aRecord } from '../record/a-record.ts';

const [late, early] = aRecord()
  .articles.filter(({ article }) => article.slug !== 'also-late')
  .map(cardWords);

test('the card of an article has its title and featured quotation, with speaker and status', () => {
  assert.deepEqual(early, {
    name: 'On the Record',
    line: '2 January 2025',
    title: 'The early one',
    signs: ['matched', 'matched-elsewhere', 'unverified'],
    quotation: {
      text: '“The water came at night”',
      by: 'Ana Example, Shop owner, The Herald',
      status: 'Found in the source',
      sign: 'matched',
    },
  });
  assert.equal(
    early && cardAlt(early),
    'The early one. “The water came at night” Ana Example, Shop owner, The Herald. Found in the source',
  );
});

test('an article without a checked quotation has a card with its title only', () => {
  assert.deepEqual(late, {
    name: 'On the Record',
    line: '4 March 2025',
    title: 'The late one',
    signs: [],
    quotation: null,
  });
});

test('each fallback of a card has fewer words, and the last only a host name', () => {
  assert.ok(early);
  assert.deepEqual(
    fallbackCards(early).map(({ name, title, quotation }) => [name, title !== null, quotation !== null]),
    [
      ['On the Record', true, true],
      ['On the Record', true, false],
      ['On the Record', false, true],
      ['On the Record', false, false],
      ['localhost:4321', false, false],
    ],
  );
});

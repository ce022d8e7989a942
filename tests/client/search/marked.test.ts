import assert from 'node:assert/strict';
import test from 'node:test';
import { markedExcerpt, markedParts, type Piece } from '../../../src/client/search/marked.ts';

const shown = (pieces: Piece[]) => pieces.map(({ text, isHit }) => (isHit ? `<${text}>` : text)).join('');

test('hits are marked in the words and in the names after them, without the punctuation around them', () => {
  // Places: a 0, “rare 1, visit,” 2, she 3, · 4, Ana 5, Example 6, · 7, The 8, Herald 9
  const parts = ['a “rare visit,” she', 'Ana Example', '', 'The Herald'];
  assert.deepEqual(markedParts(parts, [1, 2, 6, 9]).map(shown), [
    'a “<rare> <visit>,” she',
    'Ana <Example>',
    '',
    'The <Herald>',
  ]);
});

test('white space is kept as it stands, and amounts are marked whole', () => {
  assert.deepEqual(markedParts(['worth $50bn\n\n(3.5%) more'], [1, 2]).map(shown), [
    'worth <$50bn>\n\n(<3.5%>) more',
  ]);
});

test('places beyond the parts, such as those of other spellings, mark nothing', () => {
  assert.deepEqual(markedParts(['one two'], [7]).map(shown), ['one two']);
});

test('an excerpt is taken apart and its escapes undone once', () => {
  assert.equal(shown(markedExcerpt('a &lt;b&gt; <mark>“hit&lt;,”</mark> end')), 'a <b> “<hit><,” end');
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sourceLengths } from '../../src/markdown/source-position.ts';
import { placeAfter } from '../../src/problems/place.ts';

/** A text as written in the file, and as the parser reads it. In both, `|` marks the same place. */
const CASES: [string, string][] = [
  ['one |two', 'one |two'],
  ['\\*one\\* |two', '*one* |two'],
  ['\\\\ |two', '\\ |two'],
  ['\\a |two', '\\a |two'],
  ['\\\\\\* |two', '\\* |two'],
  ['&amp; |two', '& |two'],
  ['& |two', '& |two'],
  ['&amp;amp; |two', '&amp; |two'],
  ['R&D; |two', 'R&D; |two'],
  ['&#8220;one&rdquo; |two', '“one” |two'],
  ['&#x1F30A; |two', '🌊 |two'],
  ['🌊 |two', '🌊 |two'],
  ['one\n  |two', 'one\n|two'],
  ['one  \t\n > >|two', 'one\n|two'],
  ['one\r\n> |two', 'one\n|two'],
  ['one\r|two', 'one\n|two'],
  ['one\n    > |two', 'one\n> |two'],
  ['one&#10;|two', 'one\n|two'],
];

describe('the length in the source of what is read', () => {
  for (const [written, read] of CASES)
    it(JSON.stringify(written), () => {
      const length = sourceLengths(written.replace('|', ''), read.replace('|', ''))(read.indexOf('|'));
      assert.equal(length, written.indexOf('|'));
    });
});

it('a position after a line end counts from the new line', () => {
  const from = { line: 3, column: 5 };
  assert.deepEqual(placeAfter(from, ''), from);
  assert.deepEqual(placeAfter(from, 'ab🌊'), { line: 3, column: 9 });
  assert.deepEqual(placeAfter(from, 'ab\r\ncd\ne'), { line: 5, column: 2 });
});

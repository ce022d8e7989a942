import assert from 'node:assert/strict';
import test from 'node:test';
import { singleSpaced } from '../../src/single-spaced.ts';
import { random } from '../random.ts';

const PIECES = [' ', ' ', '\n', '\t', '\u00A0', '\u3000', '\r\n', 'a', 'b', '😀'];

test('each run of white space becomes one space, as if every run were replaced', () => {
  const next = random(1);
  for (let tried = 0; tried < 2000; tried += 1) {
    const text = Array.from({ length: next() * 12 }, () => PIECES[Math.floor(next() * PIECES.length)]).join(
      '',
    );
    assert.equal(singleSpaced(text), text.replace(/\s+/gu, ' '), JSON.stringify(text));
  }
});

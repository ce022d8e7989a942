import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { foldWords } from '../../src/words/fold/fold-words.ts';
import { countFolded, fold } from '../../src/words/fold.ts';
import { share } from '../effort.ts';
import { random } from '../random.ts';
import { reportTried } from '../tried.ts';

/** This invisible character changes no word. A text that ends with it is not folded in the quick way, but in the general way. */
const INVISIBLE = '\u2060';

function assertSame(text: string): void {
  const { text: _, ...quick } = foldWords(text);
  const { text: __, ...general } = foldWords(text + INVISIBLE);
  assert.deepEqual(quick, general, JSON.stringify(text));
  const { text: ___, ...quickKeys } = fold(text);
  const { text: ____, ...generalKeys } = fold(text + INVISIBLE);
  assert.deepEqual(quickKeys, generalKeys, JSON.stringify(text));
  for (const one of [text, text + INVISIBLE]) assert.equal(countFolded(one), quickKeys.words.length);
}

const PIECES = [
  ...['a', 'I', 'the', 'water', 'cannot', 'Cannot', 'US', 'U.S.', 'p.m.', 'J.', 'Mr', 'No', 'l', 'qu', 'eau'],
  ...['é', 'e\u0301', 'ß', 'Ω', 'вода', 'מים', 'צה', '水', '東京', 'น้ำ', '½', '²', '5', '10', '000', '½'],
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u00A0',
    '\u3000',
    '.',
    ',',
    ';',
    ':',
    '?',
    '!',
    '…',
    '...',
  ],
  ...[
    "'",
    '’',
    '‘',
    '“',
    '”',
    '"',
    '«',
    '»',
    '-',
    '‑',
    '–',
    '—',
    '−',
    '/',
    '&',
    '_',
    '@',
    '%',
    '‰',
    '$',
    '€',
    '£',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '\uE000',
    '\uE001',
    '°',
    '+',
    '<',
    '=',
    '·',
    '״',
    '׳',
    '־',
    '。',
    '，',
    '|',
    '*',
    '\\',
  ],
];

test('a plain text is folded as any other', () => {
  const draw = random(7);
  const tried = share(40_000);
  for (let left = tried; left > 0; left -= 1) {
    const length = 1 + Math.floor(draw() * 14);
    assertSame(Array.from({ length }, () => PIECES[Math.floor(draw() * PIECES.length)] ?? '').join(''));
  }
  reportTried('texts folded the same in the quick and the general way', tried, tried);
});

test('the articles of this site are folded as any other text', () => {
  for (const name of ['putin-in-pyongyang', 'what-became-of-the-forecasts'])
    for (const line of readFileSync(`content/articles/${name}.md`, 'utf8').split('\n')) assertSame(line);
});

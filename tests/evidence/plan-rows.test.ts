import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planRows } from '../../src/evidence/capture/plan-rows.ts';
import { pageWords } from '../../src/evidence/compare/page-words.ts';

const PAGE = 'https://herald.example/flood';
const source = { page: PAGE, url: PAGE, archive: undefined, language: 'en', names: () => new Set<string>() };
const texts = [
  pageWords(
    'The water came at night, she said. Nobody in the whole of the village had told us that it would come.',
    source,
  ),
];
const known = { id: 'known', text: 'The water came at night', spans: ['The water came at night'] };
const long = { id: 'long', text: '', spans: ['Nobody […] had told us that it would come'] };

test('where an article may store no more words of a page, what needs none is done all the same', () => {
  const rows = [{ url: PAGE, excerpt: 'The water came at night' }];
  const { uncut, known: found, captured, cut, isFull } = planRows([known, long], texts, rows, 0);
  assert.deepEqual(
    { uncut: uncut.map(({ id }) => id), found: found.map(({ id }) => id), captured, cut, isFull },
    { uncut: ['long'], found: ['known'], captured: [0], cut: [], isFull: true },
  );
});

test('an article that stores too many words of a page already is not told so for what needs none', () => {
  const rows = [{ url: PAGE, excerpt: 'The water came at night' }];
  const { uncut, captured, isFull } = planRows([known], texts, rows, -1);
  assert.deepEqual({ uncut, captured, isFull }, { uncut: [], captured: [0], isFull: false });
});

/** Cuts an excerpt for the quotation `known` out of a page with this text. If that fails, its id is in `uncut`. */
function excerptOf(text: string): { cut: string[]; uncut: string[] } {
  const { cut, uncut } = planRows([known], [pageWords(text, source)], [], 300);
  return { cut: cut.map(({ excerpt }) => excerpt), uncut: uncut.map(({ id }) => id) };
}

test('an excerpt ends before a character that no article may contain', () => {
  for (const hidden of ['\uFFFC', '\uFFFD', '\u3164', '\u115F', '\uFFA0', '\u200D', '\u200C', '[', '…'])
    assert.deepEqual(
      [
        excerptOf(`Long before ${hidden} she said: The water came at night, and then ${hidden} it went.`),
        excerptOf(`Long before a${hidden} she said: The water came at night, and then ${hidden}it went.`),
      ],
      [
        { cut: ['she said: The water came at night, and then'], uncut: [] },
        { cut: ['she said: The water came at night, and then'], uncut: [] },
      ],
      `U+${hidden.charCodeAt(0).toString(16)}`,
    );
});

test('such a character directly beside quoted words is left out', () => {
  for (const hidden of ['\uFFFC', '\uFFFD', '\u200D'])
    assert.deepEqual(excerptOf(`She said:${hidden}The water came at night${hidden}, and it went.`), {
      cut: ['The water came at night'],
      uncut: [],
    });
});

test('a joiner between letters or in an emoji stays in an excerpt', () => {
  const text = 'می\u200Cخواهم 👩\u200D🚀 The water came at night';
  assert.deepEqual(excerptOf(text), { cut: [text], uncut: [] });
});

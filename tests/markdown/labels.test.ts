import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isQuotation, writtenLabels } from '../../src/markdown/labels.ts';
import { bracketsBefore } from '../../src/markdown/loose/brackets.ts';
import { labelInCode, looseLabels } from '../../src/markdown/loose/loose-labels.ts';
import type { PlainText } from '../../src/markdown/plain-text.ts';
import { share } from '../effort.ts';
import { random as seeded } from '../random.ts';

const NAMES = { sources: new Set(['g', 'a-g']), speakers: new Set(['s', '@']) };

function* texts(): Generator<string> {
  const SIGNS = '[[[]]]@@ \n gsa-.\\w'.split('');
  for (let seed = 1; seed <= share(20_000); seed += 1) {
    const random = seeded(seed);
    const length = 1 + Math.floor(random() * 24);
    yield Array.from({ length }, () => SIGNS[Math.floor(random() * SIGNS.length)] ?? '').join('');
    yield Array.from({ length: length / 2 }, () => `${SIGNS[Math.floor(random() * 10)]}g`).join('');
  }
}

/** A text that is the first line of a file, so that offsets in the text are offsets in the file. */
const flat = (text: string): PlainText => ({
  text,
  masked: text,
  marked: text,
  placeAt: offset => ({ line: 1, column: offset + 1 }),
  sourceAt: offset => text[offset] ?? '',
});

/**
 * Searches for the words in brackets before `at`, character by character. This is slow and simple, and `bracketsBefore` must find
 * the same.
 */
function plainBefore(text: string, at: number) {
  const end = text.slice(0, at).trimEnd().length;
  const isClosed = text[end - 1] === ']';
  let depth = isClosed ? 0 : 1;
  for (let index = end - 1; index >= 0; index -= 1) {
    if (text[index] === ']') depth += 1;
    if (text[index] === '[') depth -= 1;
    if (text[index] === '[' && depth === 0)
      return { start: index, isOpened: true, isClosed, hasSpaceAfter: end < at };
  }
  return { start: at, isOpened: false, isClosed, hasSpaceAfter: end < at };
}

describe('labels are those that simple, slow patterns find', () => {
  it('those that are whole', () => {
    for (const text of texts()) {
      const plain = [...text.matchAll(/\]\[([^[\]\s]*@[^[\]\s]*)\]/gu)].map(([, label = '']) => label);
      assert.deepEqual(writtenLabels(text), [...new Set(plain.map(label => label.toUpperCase()))], text);
      const isPlain = /^\S*@\S*$/u.test(text);
      assert.equal(isQuotation({ referenceType: 'full', label: text } as never), isPlain, text);
    }
  });

  it('those that remain text', () => {
    let count = 0;
    for (const text of texts()) {
      const starts = new Set<number>();
      for (const pattern of [
        /()\[\s*([^[\]\s@]*)\s*@\s*([^[\]\s@]+)\s*\]/gu,
        /(\]\s*)\[([^[\]@]*)@([^[\]@]*)\]/gu,
        /(\]\s*)([^[\]\s@]*)@([^[\]\s@]+)\]/gu,
        /(\]\s*)\[([^[\]\s@]*)@([a-z0-9-]+)(?!\s*\]|[\w-]|\.\w)/gu,
      ])
        for (const { index, 1: before = '', 3: key = '' } of text.matchAll(pattern))
          if (NAMES.sources.has(key.replace(/\s/gu, '')) && text[index + before.length] !== '\\')
            starts.add(index + before.length);
      const found = looseLabels(flat(text), NAMES).filter(({ start, end }) =>
        text.slice(start, end).includes('@'),
      );
      assert.deepEqual(new Set(found.map(({ start }) => start)), starts, text);
      for (const { start, from } of found) assert.equal(from, plainBefore(text, start).start, text);
      count += found.length;
    }
    assert.ok(count > share(1000));
  });

  it('and the words before them', () => {
    for (const text of texts()) {
      const before = bracketsBefore(text);
      for (let at = 0; at <= text.length; at += 1)
        assert.deepEqual(before(at), plainBefore(text, at), `${at} of ${text}`);
    }
  });
});

describe('a long text of one kind of character is read in reasonable time', () => {
  const SIZE = 400_000;
  for (const piece of ['][@', '@', '][', ']', '[', ' ', '[ ', '] ', '][@g] ', '[@g', ']@g', '] [s@', '][g'])
    for (const start of ['', '[', '][', '][s', '][@'])
      it(`${JSON.stringify(start)} and many ${JSON.stringify(piece)}`, () => {
        const text = start + piece.repeat(SIZE / piece.length);
        const found = looseLabels(flat(text), NAMES);
        assert.ok(found.every(({ problem }) => problem.rule === 'loose-label'));
        assert.ok(writtenLabels(text).length <= 2);
        labelInCode({ type: 'code', value: text }, NAMES);
      });
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { clippingOf, repeats } from '../../src/record/clipping.ts';
import { excerptPieces } from '../../src/record/excerpt.ts';
import type { QuotationEntry } from '../../src/record/record.ts';
import { firstSentence } from '../../src/render/first-sentence.ts';
import { recordOf } from './a-record.ts';

const WATER =
  'The mayor, a cautious woman, said that the water came at night, and it rose to the second step before anyone was called; nobody had told us of it in all the days before.';

/** The quotations of an article with this text and one source. `excerpt` is the evidence of the source. */
function entries(excerpt: string, text: string): QuotationEntry[] {
  return recordOf({
    flood: `---
title: Flood
description: Flood.
published: 2025-01-02
sources:
  herald:
    outlet: herald
    url: https://herald.example/flood
    evidence:
      - { url: "https://www.herald.example/flood", seen: 2025-01-02, excerpt: "${excerpt}" }
---
${text}
`,
  }).quotations;
}

/**
 * What a test writes before and after each kind of piece: **found**, ~~omitted or replaced~~, !turning!. The text of an inserted
 * piece has square brackets already. Pieces of kind `around` are all other text of the excerpt.
 */
const SIGNS = {
  found: ['**', '**'],
  omitted: ['~~', '~~'],
  replaced: ['~~', '~~'],
  inserted: ['', ''],
  turning: ['!', '!'],
  around: ['', ''],
} as const;

function shown(excerpt: string, words: string): string | undefined {
  const [entry] = entries(excerpt, `Ana said [${words}][ana@herald].`);
  return (
    entry &&
    excerptPieces(entry.quotation, entry.source)
      ?.map(({ kind, text }) => SIGNS[kind][0] + text + SIGNS[kind][1])
      .join('')
  );
}

for (const [what, excerpt, words, expected] of [
  [
    'the found words',
    'She said the water came at night, twice.',
    '“the water came at night”',
    'She said **the water came at night**, twice.',
  ],
  [
    'what is omitted',
    'The water, which is rare here, came at night.',
    '“The water […] came at night”',
    '**The water**~~, which is rare here, ~~**came at night**.',
  ],
  [
    'what a bracket stands for',
    'Then he said that the water came at night to us.',
    '“Then [the mayor] said that the water came at night”',
    '**Then **~~he~~[the mayor]** said that the water came at night** to us.',
  ],
  [
    'the words between the parts of a mixed quotation, which nothing omits',
    'It was rare, they wrote at length, and late at night.',
    'it was “rare, they wrote” and “late at night”',
    'It was **rare, they wrote** at length, and **late at night**.',
  ],
] as const)
  test(`the excerpt shows ${what}`, () => {
    assert.equal(shown(excerpt, words), expected);
  });

test('the pieces without the inserted ones are the excerpt', () => {
  const excerpt = 'Then he said that the water, which is rare here, came at night to us.';
  const [entry] = entries(
    excerpt,
    'Ana said [“Then [the mayor] said that the water […] came at night”][ana@herald].',
  );
  assert.ok(entry);
  const pieces = excerptPieces(entry.quotation, entry.source) ?? [];
  assert.equal(pieces.flatMap(({ kind, text }) => (kind === 'inserted' ? [] : [text])).join(''), excerpt);
});

test('a clipping has eight words around the found ones, and five around one or two', () => {
  const [long, short] = entries(
    WATER,
    'Ana said [“the water came at night, and it rose”][ana@herald] and [“nobody”][ana@herald].',
  ).map(entry =>
    clippingOf(entry)
      ?.pieces.map(({ text }) => text)
      .join(''),
  );
  assert.equal(
    long,
    'The mayor, a cautious woman, said that the water came at night, and it rose to the second step before anyone was called; …',
  );
  assert.equal(short, '… step before anyone was called; nobody had told us of it …');
});

test('words that were not found have no clipping', () => {
  const [entry] = entries(WATER, 'Ana said [“it burned”][ana@herald].');
  assert.equal(entry && clippingOf(entry), null);
});

test('a clipping repeats the one before it if speaker and place are the same', () => {
  const [one, two, other] = entries(
    WATER,
    'Ana said [“the water came at night”][ana@herald], [“nobody had told us”][ana@herald]; it was [“cautious”][@herald].',
  );
  assert.ok(one && two && other);
  assert.deepEqual([repeats(one, undefined), repeats(two, one), repeats(other, two)], [false, true, false]);
});

for (const [text, first] of [
  ['On 19 June, the second day of it all, they signed a treaty. Its Article 4 says more.', 61],
  ['It ended here, long after Gen. Smith and Mr. Jones had gone home to rest. Nobody came.', 75],
  ['One sentence that does not end', 30],
] as const)
  test(`the first sentence has ${first} characters: ${text}`, () => {
    const divided = firstSentence(text);
    assert.ok(Math.abs(divided.first.length - first) <= 2, divided.first);
    assert.equal([divided.first, divided.rest].filter(part => part !== '').join(' '), text);
  });

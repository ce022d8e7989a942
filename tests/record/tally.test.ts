import assert from 'node:assert/strict';
import test from 'node:test';
import { countOf, tallyWords } from '../../src/record/tally-words.ts';
import { recordOf } from './a-record.ts';

const SOURCES = `---
title: Words in parts
description: Said in pieces and whole.
published: 2025-01-02
sources:
  herald:
    outlet: herald
    url: https://herald.example/flood
    evidence:
      - { url: "https://herald.example/flood", seen: 2025-01-02, excerpt: "The water came at night, she said, and nobody had told us." }
  wire: { outlet: wire }
---
`;

test('tallies in words omit zeros and count reported statements separately', () => {
  const none = { total: 0, matched: 0, elsewhere: 0, unverified: 0, reported: 0 };
  assert.deepEqual(
    [
      none,
      { ...none, total: 1, matched: 1 },
      { ...none, total: 2, unverified: 2 },
      { ...none, total: 5, reported: 5 },
      { ...none, total: 4, elsewhere: 3, reported: 1 },
      { total: 10, matched: 4, elsewhere: 3, unverified: 1, reported: 2 },
    ].map(tallyWords),
    [
      '0 quotations',
      '1 quotation, checked in the source',
      '2 quotations, both not checked',
      '5 reported statements',
      '3 quotations, all checked elsewhere; 1 reported statement',
      '8 quotations: 4 checked in the source, 3 checked elsewhere, 1 not checked; 2 reported statements',
    ],
  );
  assert.deepEqual(
    [0, 1, 2].map(count => countOf(count, 'analysis', 'analyses')),
    ['0 analyses', '1 analysis', '2 analyses'],
  );
});

test('words count once: parts of a longer quotation of the same speaker and source are not counted', () => {
  const [article] = recordOf({
    parts: `${SOURCES}
She spoke of [“the water”][ana@herald] that [“came at night” without a warning][ana@herald]; it had [“water”][@herald], and [the water came at night][ana@herald].
The agency wrote of [“the water”][ana@wire] too.

> The water came at night, she said
>
> — [Ana Example][ana@herald]
`,
  }).articles;
  assert.deepEqual(
    article?.quotations.map(({ quotation, partOf }) => [quotation.id, partOf?.quotation.id ?? null]),
    [
      ['ana-water', 'ana-water-came-at-night-she-said'],
      ['ana-came-at-night-without-a-warning', 'ana-water-came-at-night-she-said'],
      ['herald-water', null],
      ['ana-water-came-at-night', null],
      ['ana-water-2', null],
      ['ana-water-came-at-night-she-said', null],
    ],
  );
  assert.deepEqual(article?.tally, { total: 4, matched: 2, elsewhere: 0, unverified: 1, reported: 1 });
  assert.deepEqual(
    article?.voices.map(({ name, tally }) => [name, tally.total]),
    [
      ['Ana Example', 3],
      ['The Herald', 1],
    ],
  );
});

test('two voices with the same name stay separate', () => {
  const [article] = recordOf({
    names: `${SOURCES}It said [“water”][@herald] and, of itself, [“told us”][the-herald@wire].\n`,
  }).articles;
  assert.deepEqual(
    article?.voices.map(({ name, url }) => [name, url]),
    [
      ['The Herald', '/sources/herald/'],
      ['The Herald', '/speakers/the-herald/'],
    ],
  );
});

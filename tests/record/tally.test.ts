import assert from 'node:assert/strict';
import test from 'node:test';
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
  assert.deepEqual(article?.tally, {
    total: 4,
    matched: 2,
    elsewhere: 0,
    unverified: 1,
    reported: 1,
    parts: 2,
  });
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

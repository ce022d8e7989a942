import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetical } from '../../src/record/alphabet.ts';
import { contentsOf } from '../../src/record/contents.ts';
import { listPages } from '../../src/record/list-pages.ts';
import { outletPages } from '../../src/record/outlet-pages.ts';
import { speakerPages } from '../../src/record/speaker-pages.ts';
import { aRecord, recordOf } from './a-record.ts';

/**
 * An article of 2025 with `count` different quotations from one source, and one quotation from each of two other sources. All are
 * by Ana.
 */
const many = (count: number) => `---
title: The long one
description: Much was said.
published: 2025-05-06
sources:
  herald: { outlet: herald, published: 2025-05-01, url: "https://herald.example/long" }
  wire: { outlet: wire, published: 2024-12 }
  undated: { outlet: wire }
---
${Array.from({ length: count }, (_, index) => `[It rained for the ${index}th day][ana@herald].`).join('\n')}
[It snowed once][ana@undated]. [It was cold][ana@wire].
`;

test('a list has a page for each hundred entries, and one page if it is empty', () => {
  assert.deepEqual(
    [0, 1, 100, 101].map(length =>
      listPages(Array.from({ length }, () => 0)).map(({ items }) => items.length),
    ),
    [[0], [1], [100], [100, 1]],
  );
  assert.deepEqual(listPages(['a', 'b', 'c'], 2), [
    { number: 1, of: 2, items: ['a', 'b'] },
    { number: 2, of: 2, items: ['c'] },
  ]);
});

test('a speaker’s quotations are grouped by the year of the source, newest first and undated last, with the role at the time', () => {
  const [ana] = recordOf({ long: many(101) }).speakers;
  assert.ok(ana);
  assert.deepEqual(
    speakerPages(ana).map(({ number, items }) => [
      number,
      items.map(({ year, role, quotations }) => [year, role, quotations.length]),
    ]),
    [
      [1, [['2025', 'Shop owner', 100]]],
      [
        2,
        [
          ['2025', 'Shop owner', 1],
          ['2024', 'Shop owner', 1],
          [null, 'Shop owner', 1],
        ],
      ],
    ],
  );
});

test('a document that does not fit on a page continues on the next', () => {
  const herald = recordOf({ long: many(150) }).outlets.find(({ id }) => id === 'herald');
  assert.ok(herald);
  assert.deepEqual(
    outletPages(herald).map(({ items }) =>
      items.map(({ source, quotations }) => [source.key, quotations.length]),
    ),
    [[['herald', 100]], [['herald', 50]]],
  );
});

test('an index by name ignores a leading article and letter case', () => {
  assert.deepEqual(
    alphabetical(
      ['Die Zeit', 'The Week', 'CNN', 'The Economist', 'Ärzteblatt', 'al-Ahram', 'Der Spiegel', 'Diena'],
      name => name,
    ),
    ['al-Ahram', 'Ärzteblatt', 'CNN', 'Diena', 'The Economist', 'Der Spiegel', 'The Week', 'Die Zeit'],
  );
});

test('only an article with several headings lists them', () => {
  const headings = [2, 3, 2, 2].map((depth, index) => ({ depth, id: `h${index}`, text: `Part ${index}` }));
  assert.deepEqual(
    contentsOf({ headings }).map(({ id }) => id),
    ['h0', 'h2', 'h3'],
  );
  assert.deepEqual(contentsOf({ headings: headings.slice(0, 3) }), []);
});

test('an article has the articles published before and after it', () => {
  assert.deepEqual(
    aRecord().articles.map(({ article, older, newer }) => [article.slug, older?.slug, newer?.slug]),
    [
      ['also-late', 'late', undefined],
      ['late', 'early', 'also-late'],
      ['early', undefined, 'late'],
    ],
  );
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { plugins } from '@citation-js/core';
import { asBibtex, asCslJson, asRis } from '../../src/exports/bibliography.ts';
import { type CslItem, quotationItem, sourceItem } from '../../src/exports/csl-item.ts';
import { aRecord } from '../record/a-record.ts';
import { cslSchema } from './csl-schema.ts';
import { HOSTILE, hostileRecord } from './hostile.ts';

const itemsOf = ({ articles, quotations }: ReturnType<typeof aRecord>): CslItem[] => [
  ...articles.flatMap(({ sources }) => sources.map(sourceItem)),
  ...quotations.map(quotationItem),
];
const read = (text: string) => plugins.input.chain(text, { generateGraph: false });

test('a source has its known fields, how it is known and its permalink; unknown fields are absent', () => {
  const [herald, wire] = aRecord().articles[2]?.sources.map(sourceItem) ?? [];
  assert.deepEqual(herald, {
    id: 'early:source--herald',
    'citation-key': 'early:source--herald',
    type: 'webpage',
    'container-title': 'The Herald',
    issued: { 'date-parts': [[2025, 1, 1]] },
    accessed: { 'date-parts': [[2025, 1, 2]] },
    URL: 'https://herald.example/flood',
    language: 'en',
    note: 'Known to us through Wire. Original seen in part only. http://localhost:4321/articles/early/#source--herald',
  });
  assert.deepEqual(wire, {
    id: 'early:source--wire',
    'citation-key': 'early:source--wire',
    type: 'document',
    'container-title': 'The Wire Agency',
    language: 'en',
    note: 'Original not seen. http://localhost:4321/articles/early/#source--wire',
  });
});

test('a quotation is cited by its source, with words, speaker, status and permalink', () => {
  const notes = aRecord().quotations.map(entry => quotationItem(entry).note);
  assert.deepEqual(notes.slice(2), [
    '“The water came at night” — Ana Example, Shop owner. Found in the source. http://localhost:4321/articles/early/#ana-water-came-at-night',
    '“rare” — The Herald, in its own words. Found in a report or a copy. http://localhost:4321/articles/early/#herald-rare',
    '“Unseen words” — a person not named here. Not found. Date not known. http://localhost:4321/articles/early/#unseen-words',
    'more was said — no speaker named. Paraphrase. Date not known. http://localhost:4321/articles/early/#wire-more-was-said',
  ]);
});

test('BibTeX and RIS have the usual fields', () => {
  const [herald] = aRecord().articles[2]?.sources.map(sourceItem) ?? [];
  assert.ok(herald);
  const item = { ...herald, title: 'The flood & after', author: [{ literal: 'Ana Ruiz' }] };
  assert.equal(
    asBibtex([item]),
    `@misc{early:source--herald,
	author = {{Ana Ruiz}},
	title = {The flood \\& after},
	howpublished = {The Herald},
	year = {2025},
	month = jan,
	day = {1},
	language = {en},
	url = {https://herald.example/flood},
	urldate = {2025-01-02},
	note = {Known to us through Wire. Original seen in part only. http://localhost:4321/articles/early/\\#source-{}-herald},
}
`,
  );
  assert.equal(
    asRis([item]),
    [
      'TY  - ELEC',
      'ID  - early:source--herald',
      'AU  - Ana Ruiz',
      'DA  - 2025/01/01/',
      'PY  - 2025',
      'LA  - en',
      'N1  - Known to us through Wire. Original seen in part only. http://localhost:4321/articles/early/#source--herald',
      'T2  - The Herald',
      'TI  - The flood & after',
      'UR  - https://herald.example/flood',
      'Y2  - 2025/01/02/',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

for (const [written, bibtex, ris] of [
  [[2024], ['year = {2024}'], ['DA  - 2024///', 'PY  - 2024']],
  [
    [2024, 9],
    ['year = {2024}', 'month = sep'],
    ['DA  - 2024/09//', 'PY  - 2024'],
  ],
  [
    [2024, 12, 5],
    ['year = {2024}', 'month = dec', 'day = {5}'],
    ['DA  - 2024/12/05/', 'PY  - 2024'],
  ],
] as const)
  test(`a date is as precise in both formats as in the article: ${written.join('-')}`, () => {
    const [wire] = aRecord().articles[2]?.sources.slice(1).map(sourceItem) ?? [];
    assert.ok(wire);
    const items = [{ ...wire, issued: { 'date-parts': [[...written]] } }];
    const lines = (text: string, pattern: RegExp) =>
      text
        .split(/\r?\n/u)
        .flatMap(line => (pattern.test(line.trim()) ? [line.trim().replace(/,$/u, '')] : []));
    assert.deepEqual(lines(asBibtex(items), /^(?:year|month|day|date) /u), bibtex);
    assert.deepEqual(lines(asRis(items), /^(?:DA|PY|Y1) /u), ris);
    for (const text of [asBibtex(items), asRis(items)])
      assert.deepEqual(read(text)[0]?.['issued'], items[0]?.issued);
  });

for (const text of HOSTILE)
  test(`every field comes back from CSL-JSON, BibTeX and RIS: ${text}`, () => {
    const items = itemsOf(hostileRecord(text));
    assert.equal(items.length, 5);
    const json: unknown = JSON.parse(asCslJson(items));
    assert.deepEqual(cslSchema.parse(json), items);
    assert.deepEqual(read(asBibtex(items)).map(inBibtex), items.map(inBibtex));
    assert.deepEqual(read(asRis(items)).map(inRis), items.map(inRis));
  });

/**
 * The fields that both BibTeX and RIS keep. Citation.js reads the outlet from BibTeX into `publisher`, and from RIS into
 * `collection-title` or `container-title`.
 */
const common = (item: Record<string, unknown> | CslItem) => {
  const { title, note, issued, URL, author, id, language, publisher, ...rest } = item as Record<
    string,
    unknown
  >;
  return {
    id,
    title,
    note,
    issued,
    author: names(author),
    outlet: publisher ?? rest['collection-title'] ?? rest['container-title'],
    URL: typeof URL === 'string' ? URL.replace('{', '%7B').replace('}', '%7D') : undefined,
    language,
  };
};

/** Citation.js does not read the day of access (`Y2`) of a web page from RIS, so this day is not compared. */
const inRis = (item: Record<string, unknown> | CslItem) => {
  const { accessed, type } = item as Record<string, unknown>;
  return { ...common(item), type, accessed: type === 'webpage' ? undefined : accessed };
};

const inBibtex = (item: Record<string, unknown> | CslItem) => ({
  ...common(item),
  accessed: item['accessed'],
});

/** Citation.js divides the names of RIS and BibTeX at commas. So the parts are joined again before names are compared. */
const names = (authors: unknown) =>
  (authors as Record<string, string>[] | undefined)?.map(({ literal, family, given, suffix }) =>
    (literal ?? [family, given, suffix].filter(Boolean).join(', ')).replace(/, ?/gu, ', '),
  );

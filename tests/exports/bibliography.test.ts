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
    note: 'Known to us through Wire. Original seen in part only. http://localhost:4321/articles/early/#source--herald',
  });
  assert.deepEqual(wire, {
    id: 'early:source--wire',
    'citation-key': 'early:source--wire',
    type: 'document',
    'container-title': 'The Wire Agency',
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
	year = {2025},
	month = {jan 01},
	note = {Known to us through Wire. Original seen in part only. http://localhost:4321/articles/early/\\#source-{}-herald},
	publisher = {The Herald},
	title = {The flood \\& after},
	url = {https://herald.example/flood},
}
`,
  );
  assert.equal(
    asRis([item]),
    [
      'TY  - ELEC',
      'AU  - Ana Ruiz',
      'DA  - 2025/01/01/',
      'PY  - 2025',
      'M1  - 2025/01/02/',
      'N1  - Known to us through Wire. Original seen in part only. http://localhost:4321/articles/early/#source--herald',
      'PB  - The Herald',
      'TI  - The flood & after',
      'UR  - https://herald.example/flood',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

for (const text of HOSTILE)
  test(`every field comes back from CSL-JSON, BibTeX and RIS: ${text}`, () => {
    const items = itemsOf(hostileRecord(text));
    assert.equal(items.length, 5);
    const json: unknown = JSON.parse(asCslJson(items));
    assert.deepEqual(cslSchema.parse(json), items);
    assert.deepEqual(read(asBibtex(items)).map(common), items.map(common));
    assert.deepEqual(read(asRis(items)).map(inRis), items.map(inRis));
  });

/** The fields that BibTeX keeps. */
const common = (item: Record<string, unknown> | CslItem) => {
  const { title, note, issued, URL, author, publisher, id, ...rest } = item as Record<string, unknown>;
  return {
    id,
    title,
    note,
    issued,
    author: names(author),
    publisher: publisher ?? rest['container-title'],
    URL: typeof URL === 'string' ? URL.replace('{', '%7B').replace('}', '%7D') : undefined,
  };
};

const inRis = (item: Record<string, unknown> | CslItem) => {
  const { accessed, language } = item as Record<string, unknown>;
  return { ...common(item), id: undefined, accessed, language };
};

/** RIS and BibTeX have no names that are whole: what stands between commas is read as parts. */
const names = (authors: unknown) =>
  (authors as Record<string, string>[] | undefined)?.map(({ literal, family, given, suffix }) =>
    (literal ?? [family, given, suffix].filter(Boolean).join(', ')).replace(/, ?/gu, ', '),
  );

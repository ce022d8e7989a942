import assert from 'node:assert/strict';
import test from 'node:test';
import { quotationsJson } from '../../src/exports/quotations-json.ts';
import { groupWordings } from '../../src/record/group-wordings.ts';
import { recordOf } from './a-record.ts';

const STATEMENTS = `
flood: { title: Ana on the flood, speaker: ana, date: 2025-01-01, place: Nowhere, lang: fr }
rain: { title: Ana on the rain, speaker: ana }
storm:
  title: Ana on the storm
  speaker: ana
  lang: fr
  original: { words: Il a tonné, url: "https://herald.example/orage", seen: 2025-01-02 }
secret: { title: A secret, speaker: bo }
`;

const article = (renders: string, body: string) => `---
title: T
description: D
published: 2025-01-03
sources:
  herald: { outlet: herald, published: 2025-01-02, translated: The Herald }
  wire: { outlet: wire, published: 2025-01-01 }
${renders}---
${body}
`;

const FIRST = article(
  `renders:
  - { words: the water came late, statement: flood }
  - { words: it rained, statement: rain }
  - { words: It thundered, statement: storm }
  - { words: nobody knew, statement: secret }
`,
  '[“the water came late”][ana@herald], [“it rained”][ana@wire], [“It thundered”][ana@wire], [“nobody knew”][bo@wire].',
);
const SECOND = article(
  `renders:
  - { words: the flood came late, statement: flood }
  - { words: no one knew, statement: secret }
`,
  '[“the flood came late”][ana@wire], [“no one knew”][bo@herald].',
);

test('wordings of one statement are joined over all articles, oldest source first', () => {
  const { quotations } = recordOf({ first: FIRST, second: SECOND }, STATEMENTS);
  const flood = {
    id: 'flood',
    title: 'Ana on the flood',
    date: '2025-01-01',
    place: 'Nowhere',
    original: null,
    renderings: [
      {
        url: '/articles/second/#ana-flood-came-late',
        lang: 'en',
        parts: [
          { text: 'the ', differs: false },
          { text: 'flood', differs: true },
          { text: ' came late', differs: false },
        ],
        outlet: 'The Wire Agency',
        translated: null,
        published: '2025-01-01',
      },
      {
        url: '/articles/first/#ana-water-came-late',
        lang: 'en',
        parts: [
          { text: 'the ', differs: false },
          { text: 'water', differs: true },
          { text: ' came late', differs: false },
        ],
        outlet: 'The Herald',
        translated: 'The Herald',
        published: '2025-01-02',
      },
    ],
  };
  const storm = {
    id: 'storm',
    title: 'Ana on the storm',
    date: null,
    place: null,
    original: { words: 'Il a tonné', lang: 'fr', url: 'https://herald.example/orage', seen: '2025-01-02' },
    renderings: [
      {
        url: '/articles/first/#ana-thundered',
        lang: 'en',
        parts: [{ text: 'It thundered', differs: false }],
        outlet: 'The Wire Agency',
        translated: null,
        published: '2025-01-01',
      },
    ],
  };
  assert.deepEqual(
    quotations.map(({ quotation, renders }) => [quotation.text, renders]),
    [
      ['the water came late', flood],
      // A single wording has nothing to be compared with if the original words are missing.
      ['it rained', null],
      ['It thundered', storm],
      // Statements of a private speaker are not listed.
      ['nobody knew', null],
      ['the flood came late', flood],
      ['no one knew', null],
    ],
  );
});

test('a list joins the wordings of a statement, and equal words of several articles, at the place of the first', () => {
  const same = article('', '[“there was nothing left to save”][ana@herald], [it was told][@wire].');
  const { quotations } = recordOf({ first: FIRST, same, second: SECOND, 'the-same': same }, STATEMENTS);
  assert.deepEqual(
    groupWordings(quotations).map(({ statement, quotations: joined }) => [
      statement?.id ?? null,
      joined.map(({ url }) => url.replace(/^\/articles\//u, '')),
    ]),
    [
      ['flood', ['first/#ana-water-came-late', 'second/#ana-flood-came-late']],
      [null, ['first/#ana-rained']],
      ['storm', ['first/#ana-thundered']],
      [null, ['first/#nobody-knew']],
      [null, ['same/#ana-there-was-nothing-left-to-save', 'the-same/#ana-there-was-nothing-left-to-save']],
      [null, ['same/#wire-was-told']],
      [null, ['second/#no-one-knew']],
      [null, ['the-same/#wire-was-told']],
    ],
  );
});

test('equal words twice in one article are in the group of their words, but alone they are no group', () => {
  const words = 'there was nothing left to save';
  const twice = article('', `[“${words}”][ana@herald], and [“${words}”][ana@wire].`);
  const once = article('', `[“${words}”][ana@herald], [it was told][@wire].`);
  const { quotations } = recordOf({ first: twice, second: once }, STATEMENTS);
  const joined = (entries: typeof quotations) =>
    groupWordings(entries).map(group => group.quotations.map(entry => entry.article.slug));
  assert.deepEqual(joined(quotations), [['first', 'first', 'second'], ['second']]);
  assert.deepEqual(joined(quotations.slice(0, 2)), [['first'], ['first']]);
});

test('the published record of a wording names its statement, the others by it', () => {
  const { quotations } = recordOf({ first: FIRST, second: SECOND }, STATEMENTS);
  assert.deepEqual(
    quotationsJson(quotations).quotations.map(({ id, renders }) => [id, renders]),
    [
      [
        'ana-water-came-late',
        {
          statement: 'flood',
          title: 'Ana on the flood',
          date: '2025-01-01',
          place: 'Nowhere',
          original: null,
        },
      ],
      ['ana-rained', null],
      [
        'ana-thundered',
        {
          statement: 'storm',
          title: 'Ana on the storm',
          date: null,
          place: null,
          original: {
            words: 'Il a tonné',
            url: 'https://herald.example/orage',
            seen: '2025-01-02',
            lang: 'fr',
          },
        },
      ],
      ['nobody-knew', null],
      [
        'ana-flood-came-late',
        {
          statement: 'flood',
          title: 'Ana on the flood',
          date: '2025-01-01',
          place: 'Nowhere',
          original: null,
        },
      ],
      ['no-one-knew', null],
    ],
  );
});

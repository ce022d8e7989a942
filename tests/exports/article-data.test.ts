import assert from 'node:assert/strict';
import test from 'node:test';
import { articleData, articleSummaryData, linkedDataText } from '../../src/exports/article-data.ts';
import { aRecord, recordOf } from '../record/a-record.ts';
import { HOSTILE, hostileRecord } from './hostile.ts';
import { triplesOf } from './linked-data.ts';

const HOST = 'http://localhost:4321';
const SCHEMA = 'http://schema.org/';

test('an article has its sources as citations and its quotations as parts, each based on its source', () => {
  const early = aRecord().articles[2];
  assert.ok(early);
  const outlet = (id: string, name: string) => ({
    '@type': 'Organization',
    '@id': `${HOST}/sources/${id}/`,
    name,
  });
  const part = (id: string, source: string) => ({
    '@type': 'Quotation',
    '@id': `${HOST}/articles/early/#${id}`,
    url: `${HOST}/articles/early/#${id}`,
    inLanguage: 'en',
    isBasedOn: { '@id': `${HOST}/articles/early/#source--${source}` },
  });
  assert.deepEqual(articleData(early), {
    '@context': 'https://schema.org',
    '@type': 'AnalysisNewsArticle',
    '@id': `${HOST}/articles/early/`,
    url: `${HOST}/articles/early/`,
    headline: 'The early one',
    description: 'First.',
    image: `${HOST}/articles/early/card.png`,
    inLanguage: 'en',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    datePublished: '2025-01-02',
    author: [{ '@type': 'Person', name: 'A. Writer' }],
    publisher: {
      '@type': 'NewsMediaOrganization',
      '@id': `${HOST}/`,
      name: 'On the Record',
      url: `${HOST}/`,
      logo: `${HOST}/icon.png`,
    },
    citation: [
      {
        '@type': 'CreativeWork',
        '@id': `${HOST}/articles/early/#source--herald`,
        url: 'https://herald.example/flood',
        datePublished: '2025-01-01',
        publisher: outlet('herald', 'The Herald'),
        isBasedOn: { '@id': `${HOST}/articles/early/#source--wire` },
      },
      {
        '@type': 'CreativeWork',
        '@id': `${HOST}/articles/early/#source--wire`,
        publisher: outlet('wire', 'The Wire Agency'),
      },
    ],
    hasPart: [
      {
        ...part('ana-water-came-at-night', 'herald'),
        text: 'The water came at night',
        spokenByCharacter: {
          '@type': 'Person',
          '@id': `${HOST}/speakers/ana/`,
          name: 'Ana Example',
          description: 'Shop owner',
        },
        description: 'Found in the source.',
      },
      {
        ...part('herald-rare', 'herald'),
        text: 'rare',
        spokenByCharacter: outlet('herald', 'The Herald'),
        description: 'Found in a report or a copy.',
      },
      {
        ...part('unseen-words', 'wire'),
        text: 'Unseen words',
        creditText: 'a person not named here',
        description: 'Not found.',
      },
    ],
  });
});

test('an article has the day of its last update or correction, and authors with their pages', () => {
  const article = (slug: string, authors: string) => `---
title: ${slug}
description: One.
published: 2025-04-14
updated: 2025-04-15
corrections: [{ date: 2025-05-01, text: It was not so. }]
authors: ${authors}
sources: {}
---
Words.
`;
  const { articles } = recordOf({
    one: article('one', '[Ana Author, Bo Byline, On the Record]'),
    two: article('two', '[Ana Author]'),
  });
  const [one] = articles.map(articleSummaryData);
  assert.equal(one?.dateModified, '2025-05-01');
  assert.deepEqual(one?.author, [
    { '@type': 'Person', name: 'Ana Author', url: `${HOST}/authors/ana-author/` },
    { '@type': 'Person', name: 'Bo Byline' },
    { '@type': 'Organization', name: 'On the Record', url: `${HOST}/` },
  ]);
});

for (const text of HOSTILE)
  test(`every text comes back as linked data, and none ends a script element: ${text}`, async () => {
    const [entry] = hostileRecord(text).articles;
    assert.ok(entry);
    const written = linkedDataText(articleData(entry));
    assert.ok(!written.includes('<'));
    const data: unknown = JSON.parse(written);
    assert.deepEqual(data, articleData(entry));
    const triples = await triplesOf(articleData(entry));
    const values = (name: string) =>
      triples.filter(({ predicate }) => predicate === SCHEMA + name).map(({ object }) => object);
    assert.deepEqual(values('headline'), [text]);
    assert.deepEqual(values('creditText'), [text]);
    assert.ok(values('name').includes(text));
    assert.ok(values('text').includes(text), 'the correction');
    for (const { quotation } of entry.quotations) assert.ok(values('text').includes(quotation.text));
    assert.equal(values('citation').length, 2);
    assert.equal(values('hasPart').length, 3);
  });

import assert from 'node:assert/strict';
import test from 'node:test';
import { authorData, outletData, speakerData } from '../../src/exports/profile-data.ts';
import { siteData } from '../../src/exports/site-data.ts';
import { aRecord } from '../record/a-record.ts';
import { triplesOf } from './linked-data.ts';

const HOST = 'http://localhost:4321';

test('the page of a speaker is about them, and has their quotations but no paraphrase', () => {
  const { speakers } = aRecord();
  const [ana] = speakers;
  assert.ok(ana);
  const said = ana.quotations.filter(({ quotation }) => quotation.form === 'direct');
  assert.deepEqual([ana.quotations.length, said.length], [3, 1]);
  const page = { '@context': 'https://schema.org', url: `${HOST}/speakers/ana/` };
  const hasPart = [
    {
      '@type': 'Quotation',
      '@id': `${HOST}/articles/early/#ana-water-came-at-night`,
      text: 'The water came at night',
      inLanguage: 'en',
      description: 'Found in the source.',
      isPartOf: { '@id': `${HOST}/articles/early/` },
    },
  ];
  assert.deepEqual(speakerData(ana, ana.quotations), {
    ...page,
    hasPart,
    '@type': 'ProfilePage',
    mainEntity: { '@type': 'Person', '@id': `${HOST}/speakers/ana/`, name: 'Ana Example' },
  });
  const all = { also: ['Ana'], description: 'Sells shoes.', sameAs: ['https://other.example/ana'] };
  assert.deepEqual(
    speakerData({ id: 'ana', speaker: { ...ana.speaker, ...all, kind: 'organisation' } }, []),
    {
      ...page,
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'Organization',
        '@id': `${HOST}/speakers/ana/`,
        name: 'Ana Example',
        alternateName: ['Ana'],
        description: 'Sells shoes.',
        sameAs: ['https://other.example/ana'],
      },
    },
  );
  assert.deepEqual(speakerData({ id: 'ana', speaker: { ...ana.speaker, kind: 'group' } }, said), {
    ...page,
    hasPart,
    '@type': 'CollectionPage',
    name: 'Ana Example',
  });
});

test('the pages of authors and outlets say whom they are about', () => {
  assert.deepEqual(authorData({ id: 'ana-author', name: 'Ana Author' }), {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url: `${HOST}/authors/ana-author/`,
    mainEntity: {
      '@type': 'Person',
      '@id': `${HOST}/authors/ana-author/`,
      name: 'Ana Author',
      url: `${HOST}/authors/ana-author/`,
    },
  });
  const [wire] = aRecord().outlets;
  assert.ok(wire);
  assert.deepEqual(outletData({ ...wire, outlet: { ...wire.outlet, url: 'https://wire.example/' } }), {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    url: `${HOST}/sources/wire/`,
    name: 'The Wire Agency',
    about: {
      '@type': 'Organization',
      '@id': `${HOST}/sources/wire/`,
      name: 'The Wire Agency',
      url: 'https://wire.example/',
    },
  });
});

test('the home page names the site and its publisher, who is the publisher of every article', async () => {
  const triples = await triplesOf(siteData());
  const about = (type: string) => {
    const subject = triples.find(({ object }) => object === `http://schema.org/${type}`)?.subject;
    const own = triples.filter(one => one.subject === subject);
    return Object.fromEntries(
      own.map(({ predicate, object }) => [predicate.replace(/^.*[/#]/u, ''), object]),
    );
  };
  const all = await Promise.all(
    aRecord().speakers.map(speaker => triplesOf(speakerData(speaker, speaker.quotations))),
  );
  assert.ok(all.every(one => one.length > 5));
  assert.deepEqual(about('WebSite'), {
    type: 'http://schema.org/WebSite',
    name: 'On the Record',
    url: `${HOST}/`,
    description: 'News analysis in which every quotation can be checked',
    inLanguage: 'en',
    publisher: `${HOST}/`,
  });
  assert.deepEqual(about('NewsMediaOrganization'), {
    type: 'http://schema.org/NewsMediaOrganization',
    name: 'On the Record',
    url: `${HOST}/`,
    logo: `${HOST}/icon.png`,
    publishingPrinciples: `${HOST}/method/`,
    correctionsPolicy: `${HOST}/corrections/`,
  });
});

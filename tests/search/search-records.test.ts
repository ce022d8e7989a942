import assert from 'node:assert/strict';
import test from 'node:test';
import { siteIndex } from '../../src/search/search-records.ts';
import { aRecord } from '../record/a-record.ts';

const records = siteIndex(aRecord(), ({ slug }) => slug).flatMap(({ records: some }) => [...some]);

test('each quotation and each article has one record, newest first', () => {
  assert.deepEqual(
    records.map(({ shown, filters }) => `${filters['kind'] ?? 'quotation'} ${shown.url}`),
    [
      'quotation /articles/also-late/#ana-rained',
      'quotation /articles/late/#ana-rained',
      'quotation /articles/early/#unseen-words',
      'quotation /articles/early/#wire-more-was-said',
      'quotation /articles/early/#ana-water-came-at-night',
      'quotation /articles/early/#herald-rare',
      'article /articles/also-late/',
      'article /articles/late/',
      'article /articles/early/',
    ],
  );
});

test('a quotation’s record, whole: the words first, then who said them and where', () => {
  assert.deepEqual(records[4], {
    content: 'the water came at night · ana example · the herald · u3puhmwxd4bvnku',
    shown: {
      id: 'ana-water-came-at-night',
      url: '/articles/early/#ana-water-came-at-night',
      words: 'The water came at night',
      form: 'direct',
      lang: '',
      speaker: 'Ana Example',
      role: 'Shop owner',
      outlet: 'The Herald',
      article: 'The early one',
      date: '1 January 2025',
      shape: 'matched',
      speakerUrl: '/speakers/ana/',
      outletUrl: '/sources/herald/',
      recordUrl: '/articles/early/record/#ana-water-came-at-night',
      trail: 'Ana → The Herald → Wire → this site',
      original: 'seen',
      recorded: 'noted by our editor 2 January 2025',
    },
    filters: {
      speaker: ['ana'],
      outlet: ['herald'],
      status: ['matched'],
      year: ['2025'],
    },
    sort: { date: '2025-01-01' },
  });
});

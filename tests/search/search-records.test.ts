import assert from 'node:assert/strict';
import test from 'node:test';
import { searchRecords } from '../../src/search/search-records.ts';
import { aRecord } from '../record/a-record.ts';

const records = [...searchRecords(aRecord())];

test('each quotation and each article has one record', () => {
  assert.deepEqual(
    records.map(({ url, filters }) => `${filters['kind'] ?? 'quotation'} ${url}`),
    [
      'quotation /articles/also-late/#ana-rained',
      'quotation /articles/late/#ana-rained',
      'quotation /articles/early/#ana-water-came-at-night',
      'quotation /articles/early/#herald-rare',
      'quotation /articles/early/#unseen-words',
      'quotation /articles/early/#wire-more-was-said',
      'article /articles/also-late/',
      'article /articles/late/',
      'article /articles/early/',
    ],
  );
});

test('a quotation’s record, whole: the words first, then who said them and where', () => {
  assert.deepEqual(records[2], {
    url: '/articles/early/#ana-water-came-at-night',
    content: 'The water came at night · Ana Example · Shop owner · The Herald',
    meta: {
      id: 'ana-water-came-at-night',
      words: 'The water came at night',
      form: 'direct',
      lang: '',
      speaker: 'Ana Example',
      role: 'Shop owner',
      outlet: 'The Herald',
      article: 'The early one',
      date: '1 January 2025',
      status: 'Words checked in the source',
      shape: 'matched',
      trail: 'Ana → The Herald → Wire → us',
      original: 'seen',
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

test('all meta values are text, as Pagefind requires', () => {
  assert.deepEqual(
    records.flatMap(({ meta }) => Object.values(meta)).filter(value => typeof value !== 'string'),
    [],
  );
});

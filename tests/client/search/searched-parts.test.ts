import assert from 'node:assert/strict';
import test from 'node:test';
import { readState } from '../../../src/client/search/search-state.ts';
import {
  onlyParts,
  searchedParts,
  searchedSince,
  unknownYears,
} from '../../../src/client/search/searched-parts.ts';

const PARTS = [
  { folder: '', since: '1 May 2025', years: ['2025'], isAtOnce: true },
  { folder: 'older-3/', since: '1 May 2024', years: ['2025', '2024'], isAtOnce: true },
  { folder: 'older-2/', since: '2 March 2023', years: ['2024', '2023'], isAtOnce: false },
  { folder: 'older-1/', since: '1 June 2020', years: ['2022', '2020', '_undated'], isAtOnce: false },
];

test('new parts are always searched, older ones on request, or if they have a chosen year', () => {
  assert.deepEqual(
    ['', '?year=2025', '?year=2024', '?year=2025&year=_undated', '?older=1', '?older=1&year=2025'].map(
      query => searchedParts(PARTS, readState(query)),
    ),
    [
      ['older-3/'],
      ['older-3/'],
      ['older-3/', 'older-2/'],
      ['older-3/', 'older-1/'],
      ['older-3/', 'older-2/', 'older-1/'],
      ['older-3/', 'older-2/', 'older-1/'],
    ],
  );
  assert.deepEqual(searchedParts([], readState('?older=1&year=2020')), []);
});

test('years of which a part was not searched have no count', () => {
  assert.deepEqual(unknownYears(PARTS, ['older-3/', 'older-1/']), ['2024', '2023']);
  assert.deepEqual(unknownYears(PARTS, ['older-3/', 'older-2/', 'older-1/']), []);
});

test('the date since which was searched is given, unless everything was searched', () => {
  assert.deepEqual(
    ['', '?older=1', '?year=2020'].map(query => searchedSince(PARTS, readState(query))),
    ['1 May 2024', null, null],
  );
  assert.equal(searchedSince(PARTS.slice(0, 2), readState('')), null);
  assert.equal(searchedSince([], readState('')), null);
});

test('results come in the order of the parts, each with an id that no other part has', async () => {
  const result = (id: string) => ({ id, words: [], data: async () => ({ raw_url: '' }) });
  const asked: unknown[] = [];
  const pagefind = {
    init: async () => {},
    mergeIndex: async () => {},
    search: async (_query: string | null, options: object) => {
      asked.push(options);
      const filters = { year: { 2024: 5 }, part: { 'older-1/': 2, 'older-3/': 1 } };
      return { results: ['a', 'b', 'a', 'c', 'a'].map(result), filters };
    },
  };
  const only = onlyParts(pagefind, ['older-1/', 'articles/', 'older-3/'], ['older-3/', 'older-1/']);
  const { results } = await only.search('"rain"', { filters: { kind: { any: ['quotation'] } } });
  assert.deepEqual(
    results.map(({ id }) => id),
    ['a', 'b', 'older-3/a', 'older-1/a', 'older-1/c'],
  );
  assert.deepEqual(asked, [{ filters: { kind: { any: ['quotation'] }, part: { none: ['articles/'] } } }]);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { readState } from '../../../src/client/search/search-state.ts';
import { olderParts, searchedSince, unknownYears } from '../../../src/client/search/searched-parts.ts';

const PARTS = [
  { folder: '', since: '1 May 2024', years: ['2025', '2024'] },
  { folder: 'older-1/', since: '2 March 2023', years: ['2024', '2023'] },
  { folder: 'older-2/', since: '1 June 2020', years: ['2022', '2020', '_undated'] },
];

test('older parts are searched on request, or if they have a chosen year', () => {
  assert.deepEqual(
    ['', '?year=2025', '?year=2024', '?year=2025&year=_undated', '?older=1', '?older=1&year=2025'].map(
      query => olderParts(PARTS, readState(query)),
    ),
    [[], [], ['older-1/'], ['older-2/'], ['older-1/', 'older-2/'], ['older-1/', 'older-2/']],
  );
  assert.deepEqual(olderParts([], readState('?older=1&year=2020')), []);
});

test('years of which a part was not searched have no count', () => {
  assert.deepEqual(unknownYears(PARTS, ['older-2/']), ['2024', '2023']);
  assert.deepEqual(unknownYears(PARTS, ['older-1/', 'older-2/']), []);
});

test('the date since which was searched is given, unless everything was searched', () => {
  assert.deepEqual(
    ['', '?older=1', '?year=2020'].map(query => searchedSince(PARTS, readState(query))),
    ['1 May 2024', null, null],
  );
  assert.equal(searchedSince([], readState('')), null);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { isWhole, share, shareOf } from './effort.ts';

const all = Array.from({ length: 95 }, (_, index) => index);

test('a tenth is one of every ten, the same each time; the whole is all', () => {
  assert.deepEqual([share(1), share(95)], isWhole ? [1, 95] : [1, 10]);
  assert.deepEqual(
    shareOf(all).map(one => Math.floor(one / 10)),
    isWhole ? all.map(one => Math.floor(one / 10)) : [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  );
  assert.deepEqual(shareOf(all), shareOf(all));
  assert.deepEqual(shareOf([]), []);
});

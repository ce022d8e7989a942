import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keptSum, sumOfParts } from '../../src/cache/kept-sum.ts';
import { openStore } from '../../src/cache/store.ts';

test('only parts that came or went are counted, and the sum is that of all parts', t => {
  const root = mkdtempSync(join(tmpdir(), 'kept-sum-'));
  t.after(() => rmSync(root, { recursive: true }));
  const run = (code: string, keys: string[]) => {
    const counted: string[] = [];
    const parts = new Map(
      keys.map(key => [
        key,
        () => {
          counted.push(key);
          return new Map([...key].map(letter => [letter, [...key].filter(one => one === letter).length]));
        },
      ]),
    );
    const sum = keptSum(openStore(root), 'letters', code)(parts);
    const expected = sumOfParts(parts);
    assert.deepEqual([...sum].sort(), [...expected].sort());
    return counted.slice(0, counted.length - keys.length);
  };
  assert.deepEqual(run('1', ['abba', 'bc']), ['abba', 'bc']);
  assert.deepEqual(run('1', ['abba', 'bc']), []);
  assert.deepEqual(run('1', ['bc', 'cab']), ['cab'], 'one part went, one came');
  assert.deepEqual(run('1', []), []);
  assert.deepEqual(run('1', ['bc']), ['bc'], 'nothing was left of it');
  assert.deepEqual(run('2', ['bc']), ['bc'], 'the code changed');
});

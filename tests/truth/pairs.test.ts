import assert from 'node:assert/strict';
import test from 'node:test';
import { judge } from './judge.ts';
import { handMade, nameOf } from './pairs.ts';
import { isAs, sourceOf } from './sides.ts';

for (const pair of handMade)
  test(`the comparison judges as the list does: ${nameOf(pair)}`, () => {
    const judged = judge(pair.printed, sourceOf(pair));
    assert.ok(
      isAs(judged, pair),
      `${judged.outcome} ${judged.rule}, not ${pair.outcome} ${pair.rule} (point ${pair.point})`,
    );
  });

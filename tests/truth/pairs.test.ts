import assert from 'node:assert/strict';
import test from 'node:test';
import { judge } from './judge.ts';
import { handMade, nameOf } from './pairs.ts';
import { excerptsOf, isAs } from './sides.ts';

for (const pair of handMade)
  test(`the comparison judges as the list does: ${nameOf(pair)}`, () => {
    const { outcome, rule } = judge(pair.printed, {
      language: pair.language,
      evidence: excerptsOf(pair.evidence),
    });
    assert.ok(
      isAs({ outcome, rule }, pair),
      `${outcome} ${rule}, not ${pair.outcome} ${pair.rule} (point ${pair.point})`,
    );
  });

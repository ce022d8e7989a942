import assert from 'node:assert/strict';
import test from 'node:test';
import { reportTried } from '../tried.ts';
import { GROUPS, type Group } from './edits/all.ts';
import { verdict } from './oracle/verdict.ts';
import { handMade, nameOf } from './pairs.ts';
import { isAs, isClean, sourceOf } from './sides.ts';

for (const pair of handMade)
  test(`the oracle judges as the list does: ${nameOf(pair)}`, () => {
    const judged = verdict(pair.printed, sourceOf(pair));
    assert.ok(
      isAs(judged, pair),
      `${judged.outcome} ${judged.rule}, not ${pair.outcome} ${pair.rule} (point ${pair.point})`,
    );
  });

for (const group of Object.keys(GROUPS) as Group[])
  test(`the oracle finds what is honest and nothing else: ${group}`, () => {
    // One pair of twenty is enough here, because `compareGroup` asks the oracle about many other pairs.
    const tried = GROUPS[group]().filter((_, index) => index % 20 === 0);
    const wrong = tried.filter(
      made => isClean(verdict(made.printed, sourceOf(made))) !== (group === 'honest'),
    );
    reportTried(`the oracle, ${group}`, tried.length, tried.length - wrong.length);
    assert.deepEqual(wrong.slice(0, 20), []);
  });

test('the lists hold at least 120 honest and 120 dishonest pairs', () => {
  const honest = handMade.filter(({ isHonest }) => isHonest).length;
  assert.ok(honest >= 120 && handMade.length - honest >= 120, `${honest} of ${handMade.length}`);
});

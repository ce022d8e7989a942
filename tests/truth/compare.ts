import assert from 'node:assert/strict';
import test from 'node:test';
import { shareOf } from '../effort.ts';
import { reportTried } from '../tried.ts';
import { GROUPS, type Group } from './edits/all.ts';
import { judge } from './judge.ts';
import { verdict } from './oracle/verdict.ts';
import { nameOf } from './pairs.ts';
import { isAlike, isClean, sourceOf } from './sides.ts';

/**
 * Tests generated pairs of a group. A pair has printed words and evidence. The comparison of the site must find honest words
 * without a problem, and never dishonest ones. It must also agree with the oracle, a second implementation of the same rules
 * (`oracle/verdict.ts`).
 */
export function compareGroup(group: Group): void {
  const judged = shareOf(GROUPS[group]()).map(made => ({
    ...made,
    code: judge(made.printed, sourceOf(made)),
    oracle: verdict(made.printed, sourceOf(made)),
  }));

  test(`${group}: ${group === 'honest' ? 'all are found' : 'none is found'}`, () => {
    const wrong = judged.filter(({ code }) => isClean(code) !== (group === 'honest'));
    reportTried(group, judged.length, judged.length - wrong.length);
    assert.deepEqual(tellSome(wrong), []);
  });

  test(`${group}: code and oracle judge alike`, () => {
    const wrong = judged.filter(({ code, oracle }) => !isAlike(code, oracle));
    reportTried(`${group}, as the oracle judges`, judged.length, judged.length - wrong.length);
    assert.deepEqual(tellSome(wrong), []);
  });
}

function tellSome(wrong: Judged[]): string[] {
  const kinds = Map.groupBy(
    wrong,
    ({ kind, code, oracle }) =>
      `${kind}: code ${code.outcome} ${code.rule}, oracle ${oracle.outcome} ${oracle.rule}`,
  );
  return [...kinds].flatMap(([kind, all]) => [`${kind} (${all.length})`, ...all.slice(0, 3).map(nameOf)]);
}

type Judged = Parameters<typeof nameOf>[0] & {
  kind: string;
  code: ReturnType<typeof judge>;
  oracle: ReturnType<typeof verdict>;
};

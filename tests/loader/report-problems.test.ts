import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptProblems } from '../../src/loader/report-problems.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { formatProblem } from '../../src/problems/reporters/text.ts';

const problem = (rule: Problem['rule'], message: string): Problem => ({
  file: 'content/articles/flood.md',
  line: 1,
  column: 2,
  rule,
  severity: 'warning',
  message,
});
const PROBLEMS = [problem('unlocked', 'The first “words”'), problem('unlocked', 'and others, 水')];

test('kept problems are the lines that are printed, as often as they are asked for', () => {
  const kept = keptProblems(PROBLEMS);
  assert.deepEqual([...kept.lines()], PROBLEMS.map(formatProblem));
  assert.deepEqual([...kept.lines()], PROBLEMS.map(formatProblem));
  assert.deepEqual([...keptProblems([]).lines()], []);
});

test('only the problem of a day in the future ends without an edit', () => {
  assert.equal(keptProblems(PROBLEMS).isLasting, true);
  assert.equal(keptProblems([...PROBLEMS, problem('future-date', 'Tomorrow.')]).isLasting, false);
});

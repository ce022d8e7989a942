import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatProblem, type Problem, sortProblems } from '../../src/read/problems.ts';

const problem = (change: Partial<Problem>): Problem => ({
  rule: 'url',
  severity: 'error',
  file: 'a.md',
  line: 1,
  column: 1,
  message: 'x',
  ...change,
});

it('a problem is one line, and nothing in it hides', () => {
  assert.equal(
    formatProblem(
      problem({
        message: 'a\n  b\r\n c \u202Ed\u2066e\u200Bf\u001B[31mg 👩‍👩‍👧 \u{E0041}',
        line: 12,
        column: 3,
      }),
    ),
    'a.md:12:3  error  url  a b c \\u202Ed\\u2066e\\u200Bf\\u001B[31mg 👩‍👩‍👧 \\uE0041',
  );
});

it('problems come in reading order', () => {
  const sorted = [
    problem({ file: 'a.md', line: 2, column: 10 }),
    problem({ file: 'a.md', line: 10, column: 2, rule: 'callout' }),
    problem({ file: 'a.md', line: 10, column: 2 }),
    problem({ file: 'b.md', line: 1, column: 1 }),
  ];
  assert.deepEqual(sortProblems(sorted.toReversed()), sorted);
});

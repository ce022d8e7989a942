import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Problem, sortProblems } from '../../src/problems/problem.ts';
import { formatProblem, visible } from '../../src/problems/reporters/text.ts';

const problem = (change: Partial<Problem>): Problem => ({
  rule: 'url',
  severity: 'error',
  file: 'a.md',
  line: 1,
  column: 1,
  message: 'x',
  ...change,
});

it('a problem is one line without hidden characters', () => {
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

it('the name of its file has no hidden characters either', () => {
  assert.equal(
    formatProblem(problem({ file: 'content/articles/a\u001B[31mred\u202Eb\nc\u{E0041} é 日本.md' })),
    'content/articles/a\\u001B[31mred\\u202Eb\\u000Ac\\uE0041 é 日本.md:1:1  error  url  x',
  );
});

it('a text for a terminal is one line, and visible characters are unchanged', () => {
  assert.equal(visible('a\r\nb\u2028c\u009B31m\u00AD'), 'a\\u000D\\u000Ab\\u2028c\\u009B31m\\u00AD');
  assert.equal(visible('می\u200Cخواهم 👩\u200D👧 “x” \\u001B'), 'می\u200Cخواهم 👩\u200D👧 “x” \\u001B');
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

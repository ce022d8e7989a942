import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Problem } from '../../src/problems/problem.ts';
import { githubProblem } from '../../src/problems/reporters/github.ts';
import { jsonProblem } from '../../src/problems/reporters/json.ts';
import { withEnds } from '../../src/problems/with-ends.ts';

const problem: Problem = {
  rule: 'callout',
  severity: 'error',
  file: 'content/articles/a,b.md',
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 9,
  message: '100 % of it:\nput an empty line',
  fix: 'quote-line',
};

it('a problem for GitHub is one line, with the control characters of GitHub escaped', () => {
  assert.equal(
    githubProblem(problem),
    '::error file=content/articles/a%2Cb.md,line=3,endLine=3,col=5,endColumn=9,title=callout::100 %25 of it:%0Aput an empty line',
  );
});

it('a problem for programs says whether it can be fixed', () => {
  assert.deepEqual(jsonProblem({ ...problem, nearest: { name: 'x', among: 'outlets' } }), {
    rule: 'callout',
    severity: 'error',
    file: 'content/articles/a,b.md',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 9,
    message: '100 % of it:\nput an empty line',
    fixable: true,
  });
});

it('a problem that has only a start ends with the word there', () => {
  const { endLine: _, endColumn: __, ...open } = problem;
  const end = (text: string | null, line: number, column: number) =>
    withEnds([{ ...open, line, column }], () => text).map(one => [one.endLine, one.endColumn]);
  assert.deepEqual(end('one\r\ntwo three', 2, 5), [[2, 10]]);
  assert.deepEqual(end('one\ntwo  three', 2, 4), [[2, 5]]);
  assert.deepEqual(end('one', 1, 4), [[1, 4]]);
  assert.deepEqual(end(null, 1, 1), [[1, 1]]);
});

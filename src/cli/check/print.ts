import { formatProblem } from '../../problems/problem.ts';
import { countOf } from '../../record/tally-words.ts';
import type { Checked } from './check-content.ts';

/** Errors and warnings in the order of the files, a line each, and their counts at the end. */
export function printLines(checked: Checked): void {
  const { problems, articles, quotations } = checked;
  const { errors, warnings } = counts(checked);
  const summary = `${countOf(quotations, 'quotation')} in ${countOf(articles, 'article')}: ${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}`;
  console.log([...problems.map(formatProblem), summary].join('\n'));
  const [rule] = problems.map(problem => problem.rule);
  if (rule !== undefined && process.stdout.isTTY)
    console.log(`What a rule means: npm run check -- --explain ${rule}`);
}

/** One JSON object: `problems` with `rule severity file line column message`, and the counts. */
export function printJson(checked: Checked): void {
  const problems = checked.problems.map(({ fix, ...problem }) => ({
    ...problem,
    fixable: fix !== undefined,
  }));
  console.log(JSON.stringify({ ...checked, ...counts(checked), problems }, null, 2));
}

function counts({ problems }: Checked) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

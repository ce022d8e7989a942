import { githubProblem } from '../../problems/reporters/github.ts';
import { jsonProblem } from '../../problems/reporters/json.ts';
import { formatProblem } from '../../problems/reporters/text.ts';
import type { Checked } from './check-content.ts';

/** Prints the problems in the order of the files, one per line, and their counts at the end. */
export function printLines(checked: Checked): void {
  const { problems, articles, quotations } = checked;
  const { errors, warnings } = counts(checked);
  const summary = `${countOf(quotations, 'quotation')} in ${countOf(articles, 'article')}: ${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}`;
  console.log([...problems.map(formatProblem), summary].join('\n'));
  const [rule] = problems.map(problem => problem.rule);
  if (rule !== undefined && process.stdout.isTTY)
    console.log(`What a rule means: npm run check -- --explain ${rule}`);
}

/** Prints one JSON object: `problems` with `rule severity file line column endLine endColumn message fixable`, and the counts. */
export function printJson(checked: Checked): void {
  const problems = checked.problems.map(jsonProblem);
  console.log(JSON.stringify({ ...checked, ...counts(checked), problems }, null, 2));
}

/** Prints one line for each problem, which GitHub shows beside the changed lines of a pull request. */
export function printForGithub({ problems }: Checked): void {
  for (const problem of problems) console.log(githubProblem(problem));
}

/** `1 quotation`, `2 quotations`. */
const countOf = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function counts({ problems }: Checked) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

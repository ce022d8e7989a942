import { githubProblem } from '../../problems/reporters/github.ts';
import { jsonProblem } from '../../problems/reporters/json.ts';
import { formatProblem } from '../../problems/reporters/text.ts';
import type { Severity } from '../../problems/rule.ts';
import type { Checked } from './checked.ts';

/** Prints each problem on a line, and then the numbers of errors, warnings and notes. */
export function printLines(checked: Checked): void {
  const { problems } = checked;
  console.log([...problems.map(formatProblem), summary(checked)].join('\n'));
  const [rule] = problems.map(problem => problem.rule);
  if (rule !== undefined && process.stdout.isTTY)
    console.log(`What a rule means: npm run check -- --explain ${rule}`);
}

/** Prints a JSON object with `problems`, `articles`, `quotations`, `errors`, `warnings` and `notes`. */
export function printJson(checked: Checked): void {
  const problems = checked.problems.map(jsonProblem);
  console.log(JSON.stringify({ ...checked, ...counts(checked), problems }, null, 2));
}

/** Prints each problem as a line that GitHub shows in a pull request, and then the numbers of errors, warnings and notes. */
export function printForGithub(checked: Checked): void {
  console.log([...checked.problems.map(githubProblem), summary(checked)].join('\n'));
}

function summary(checked: Checked): string {
  const { errors, warnings, notes } = counts(checked);
  const noted = notes === 0 ? '' : `, ${countOf(notes, 'note')}`;
  return `${countOf(checked.quotations, 'quotation')} in ${countOf(checked.articles, 'article')}: ${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}${noted}`;
}

const countOf = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function counts({ problems }: Checked) {
  const of = (wanted: Severity) => problems.filter(({ severity }) => severity === wanted).length;
  return { errors: of('error'), warnings: of('warning'), notes: of('note') };
}

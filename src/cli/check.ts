import { formatProblem, sortProblems } from '../read/problems.ts';
import { readContent } from '../read/read-files.ts';
import { readSite } from '../read/read-site.ts';
import { checkEchoes } from '../record/echoes.ts';
import { countOf } from '../record/tally-words.ts';
import { SITE } from '../site.ts';

/** `npm run check`: every problem of the content, without building. Exit 1 if there is an error. */
const root = process.argv[2] ?? process.cwd();
const content = readSite(await readContent(root), {
  language: SITE.language,
  strict: process.env['CI'] === 'true',
});
const problems = sortProblems([...content.problems, ...checkEchoes(content.articles)]);
for (const problem of problems) console.log(formatProblem(problem));
const errors = problems.filter(({ severity }) => severity === 'error').length;
const warnings = problems.length - errors;
const quotations = content.articles.reduce((sum, article) => sum + article.quotations.length, 0);
console.log(
  `${countOf(quotations, 'quotation')} in ${countOf(content.articles.length, 'article')}: ${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}`,
);
process.exitCode = errors > 0 ? 1 : 0;

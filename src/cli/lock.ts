import './polite-errors.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { hasErrors } from '../problems/problem.ts';
import { formatProblem, visible } from '../problems/reporters/text.ts';
import { today } from '../today.ts';
import { helpIfAsked } from './help-if-asked.ts';
import { readOptions } from './read-options.ts';
import { writeLocks } from './write-locks.ts';

/**
 * `npm run lock`: writes the permanent ids of everything that is published. If the content has errors, writes nothing and ends
 * with exit code 1. Exit code 2 if the arguments are wrong.
 *
 * Warns if published words were changed without a correction. The new lock replaces the old words, so no later check finds this.
 */
helpIfAsked(
  'npm run lock    writes the permanent ids to content/locks/ and what has a page to content/published.json',
);
const wanted = readOptions(process.argv.slice(2), {}, 1);
if ('message' in wanted) {
  console.error(visible(wanted.message));
  process.exit(2);
}
const root = wanted.positionals[0] ?? process.cwd();
const corpus = await readCorpus(root, { isStrict: false, today });
if (hasErrors(corpus.problems)) {
  for (const problem of corpus.problems) console.error(formatProblem(problem));
  console.error('No lock was written: fix these first.');
  process.exit(1);
}
for (const problem of corpus.problems.filter(({ rule }) => rule === 'uncorrected'))
  console.error(formatProblem(problem));
const written = await writeLocks(root, corpus);
for (const path of written) console.log(visible(path));
console.log(
  written.length === 0
    ? 'Every id is locked already.'
    : `${written.length === 1 ? 'This was' : `These ${written.length} were`} written: commit what changed.`,
);

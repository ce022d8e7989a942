import { readCorpus } from '../corpus/read-corpus.ts';
import type { Problem } from '../problems/problem.ts';
import { today } from '../today.ts';
import { setLiveEntries } from './live-entries.ts';
import { contentError, errorSummary, IS_STRICT, printProblems } from './report-problems.ts';
import { siteEntriesOf } from './site-entries.ts';

/**
 * Reads all content for the pages of a build without Astro’s content layer. Returns the problems and does not print them. If a
 * problem is an error, prints all problems and throws the same error as `contentLoader`.
 */
export async function readSite(root: string): Promise<Problem[]> {
  const read = await readCorpus(root, { isStrict: IS_STRICT, today });
  setLiveEntries(siteEntriesOf(read));
  const summary = errorSummary(read.problems);
  if (summary === null) return read.problems;
  printProblems(read.problems);
  throw contentError(summary);
}

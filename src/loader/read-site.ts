import { readCorpus } from '../corpus/read-corpus.ts';
import { today } from '../today.ts';
import { setLiveEntries } from './live-entries.ts';
import {
  contentError,
  errorSummary,
  IS_STRICT,
  type KeptProblems,
  keptProblems,
  printProblems,
} from './report-problems.ts';
import { siteEntriesOf } from './site-entries.ts';

/**
 * Reads all content for the pages of a build without Astro’s content layer. Returns the problems and does not print them: pages of
 * a build show none, so the entries have none. If a problem is an error, prints all problems and throws the same error as
 * `contentLoader`.
 */
export async function readSite(root: string): Promise<KeptProblems> {
  const read = await readCorpus(root, { isStrict: IS_STRICT, today });
  const summary = errorSummary(read.problems);
  if (summary !== null) {
    printProblems(read.problems);
    throw contentError(summary);
  }
  setLiveEntries(siteEntriesOf({ ...read, problems: [] }));
  return keptProblems(read.problems);
}

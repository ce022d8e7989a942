import { join } from 'node:path';
import { fixText } from '../../article/fix-text.ts';
import { writeAtomically } from '../../cache/write-atomically.ts';
import { readCorpus } from '../../corpus/read-corpus.ts';
import { hasErrors } from '../../problems/problem.ts';
import { today } from '../../today.ts';
import { writeLocks } from '../write-locks.ts';

/**
 * Makes the fixes that are safe, and returns the paths of the files written. Writes the locks last, and only if no error is left.
 * Does not write the locks if published words were changed without a correction: only an editor may accept this change.
 */
export async function fixContent(root: string): Promise<string[]> {
  const options = { isStrict: false, today };
  const { files, problems } = await readCorpus(root, options);
  const written: string[] = [];
  for (const { file, text } of [...files.articles, ...files.pages].map(({ markdown }) => markdown)) {
    const fixed = fixText(
      text,
      problems.filter(problem => problem.file === file),
    );
    if (fixed === text) continue;
    writeAtomically(join(root, file), fixed);
    written.push(file);
  }
  const after = await readCorpus(root, options);
  const isUncorrected = after.problems.some(({ rule }) => rule === 'uncorrected');
  return hasErrors(after.problems) || isUncorrected
    ? written
    : [...written, ...(await writeLocks(root, after))];
}

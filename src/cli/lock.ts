import { formatProblem, hasErrors } from '../read/problems.ts';
import { readContent } from '../read/read-files.ts';
import { readSite } from '../read/read-site.ts';
import { SITE } from '../site.ts';
import { writeLocks } from './write-locks.ts';

/** `npm run lock`: writes the permanent ids of all that is published. Refuses while the content has errors. */
const root = process.argv[2] ?? process.cwd();
const files = await readContent(root);
const content = readSite(files, { language: SITE.language, strict: false });
if (hasErrors(content.problems)) {
  for (const problem of content.problems) console.error(formatProblem(problem));
  console.error('No lock was written: mend these first.');
  process.exit(1);
}
const written = await writeLocks(root, files, content);
for (const path of written) console.log(path);
console.log(
  written.length === 0
    ? 'Every id is locked already.'
    : `${written.length === 1 ? 'This was' : `These ${written.length} were`} written: commit what changed.`,
);

import { join } from 'node:path';
import { mendText } from '../../read/mend.ts';
import { hasErrors } from '../../read/problems.ts';
import { readContent } from '../../read/read-files.ts';
import { readSite } from '../../read/read-site.ts';
import { SITE } from '../../site.ts';
import { writeAside } from '../write-aside.ts';
import { writeLocks } from '../write-locks.ts';

/** Mends what is safe to mend and tells which files were written. The locks come last, and only where no error is left. */
export async function fixContent(root: string): Promise<string[]> {
  const options = { language: SITE.language, strict: false };
  const files = await readContent(root);
  const { problems } = readSite(files, options);
  const written: string[] = [];
  for (const { file, text } of [...files.articles, ...files.pages].map(({ markdown }) => markdown)) {
    const mended = mendText(
      text,
      problems.filter(problem => problem.file === file),
    );
    if (mended === text) continue;
    await writeAside(join(root, file), mended);
    written.push(file);
  }
  const after = await readContent(root);
  const content = readSite(after, options);
  return hasErrors(content.problems) ? written : [...written, ...(await writeLocks(root, after, content))];
}

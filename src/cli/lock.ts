import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatProblem, hasErrors } from '../read/problems.ts';
import { lockPath, readContent } from '../read/read-files.ts';
import { writeLock } from '../read/read-lock.ts';
import { readSite } from '../read/read-site.ts';
import { countOf } from '../record/tally-words.ts';
import { SITE } from '../site.ts';

/** `npm run lock`: writes the permanent ids of all quotations. Refuses while the content has errors. */
const root = process.argv[2] ?? process.cwd();
const files = await readContent(root);
const content = readSite(files, { language: SITE.language, strict: false });
if (hasErrors(content.problems)) {
  for (const problem of content.problems) console.error(formatProblem(problem));
  console.error('No lock was written: mend these first.');
  process.exit(1);
}
let written = 0;
for (const { slug, lock } of content.articles) {
  const text = writeLock(lock);
  if (files.articles.find(article => article.slug === slug)?.lock?.text === text) continue;
  const path = join(root, lockPath(slug));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
  written += 1;
  console.log(`${lockPath(slug)}: ${countOf(lock.length, 'id')}`);
}
console.log(written === 0 ? 'Every id is locked already.' : `${countOf(written, 'lock')} written.`);

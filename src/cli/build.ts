import './polite-errors.ts';
import './no-requests.ts';
import './keep-compiled.ts';
import { helpIfAsked } from './help-if-asked.ts';
import { readOptions } from './read-options.ts';

const USAGE = `npm run build               builds the site into dist/, to be published
npm run build -- --drafts   builds a preview with the drafts into preview/, for colleagues; dist/ stays as it is`;

/**
 * `npm run build`: builds the site if something has changed, and replaces the previous site when the new site is complete. Exit
 * code 1 if the build fails: the previous site is then unchanged. Exit code 2 if the arguments are wrong.
 */
helpIfAsked(USAGE);
const read = readOptions(process.argv.slice(2), { drafts: { type: 'boolean' } });
if ('message' in read) {
  console.error(`${read.message}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  const wanted = read.values.drafts === true;
  const folder = wanted ? 'preview' : 'dist';
  process.on('exit', code => {
    if (code !== 0) console.error(`Nothing was ${wanted ? 'built' : 'published'}: ${folder}/ is as it was.`);
  });
  // `src/preview.ts` reads `DRAFTS` when it is imported, so the variable must be set before.
  if (wanted) process.env['DRAFTS'] = 'true';
  else delete process.env['DRAFTS'];
  const { buildIfNeeded } = await import('../build/build-if-needed.ts');
  if (!(await buildIfNeeded(process.cwd(), folder)))
    console.log(`The site is in ${folder}/ already: nothing has changed since it was built.`);
}

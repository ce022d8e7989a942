import './polite-errors.ts';
import './no-requests.ts';
import './keep-compiled.ts';
import { helpIfAsked } from './help-if-asked.ts';
import { readOptions } from './read-options.ts';

const USAGE = `npm run build               builds the site into dist/, to be published
npm run build -- --drafts   builds a preview with the drafts into preview/, for colleagues; dist/ stays as it is`;

/**
 * `npm run build`: builds the site, unless it is there already, and replaces the last one when it is complete. Exit 1 if the build fails, and the
 * last site stays; 2 if the arguments are wrong.
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
  // The pages read it, so it is set before their code is imported.
  if (wanted) process.env['DRAFTS'] = 'true';
  else delete process.env['DRAFTS'];
  const { buildIfNeeded } = await import('../build/build-if-needed.ts');
  if (!(await buildIfNeeded(process.cwd(), folder)))
    console.log(`The site is in ${folder}/ already: nothing has changed since it was built.`);
}

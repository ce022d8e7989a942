import './polite-errors.ts';
import './no-requests.ts';
import { buildIfNeeded } from '../build/if-needed.ts';

/**
 * `npm run build`: builds the site and publishes it to `dist/` when it is complete, unless it is there already. Exit 1 if it fails; `dist/` is
 * then unchanged.
 */
process.on('exit', code => {
  if (code !== 0) console.error('Nothing was published: dist/ is as it was.');
});
if (!(await buildIfNeeded(process.cwd(), 'dist')))
  console.log('The site is in dist/ already: nothing has changed since it was built.');

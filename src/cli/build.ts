import './polite-errors.ts';
import './no-requests.ts';
import { stagingBuild } from '../build/staging-build.ts';

/** `npm run build`: builds the site and puts it into `dist/` when it is whole. Exit 1, and the last good site in its place, if it is not. */
process.on('exit', code => {
  if (code !== 0) console.error('Nothing was published: dist/ is as it was.');
});
await stagingBuild(process.cwd(), 'dist');

import './polite-errors.ts';
import './no-requests.ts';
import { stagingBuild } from '../build/staging-build.ts';

/** `npm run build`: builds the site and publishes it to `dist/` when it is complete. Exit 1 if it fails; `dist/` is then unchanged. */
process.on('exit', code => {
  if (code !== 0) console.error('Nothing was published: dist/ is as it was.');
});
await stagingBuild(process.cwd(), 'dist');

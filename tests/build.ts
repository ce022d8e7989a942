import { buildIfNeeded } from '../src/build/build-if-needed.ts';

/** The environment variable `BASE_PATH` sets the base path of the site. */
const [folder = '.build/root'] = process.argv.slice(2);
await buildIfNeeded(process.cwd(), folder);

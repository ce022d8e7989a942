import { buildIfNeeded } from '../src/build/build-if-needed.ts';

/** Builds the site for the tests into the folder given as argument. The environment variable `BASE_PATH` sets the base path. */
const [folder = '.build/root'] = process.argv.slice(2);
await buildIfNeeded(process.cwd(), folder);

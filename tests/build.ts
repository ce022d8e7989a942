import { buildIfNeeded } from '../src/build/build-if-needed.ts';

/** Builds the site for the tests into the folder named, for the `BASE_PATH` of the environment. */
const [folder = '.build/root'] = process.argv.slice(2);
await buildIfNeeded(process.cwd(), folder);

import { buildIfNeeded } from '../src/build/build-if-needed.ts';

/** Builds the site into the named folder, if its inputs have changed. The variable `BASE_PATH` sets the base path. */
const [folder = '.build/root'] = process.argv.slice(2);
await buildIfNeeded(process.cwd(), folder);

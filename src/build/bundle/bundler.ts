import { keepCompiled } from '../../cache/keep-compiled.ts';
import { rememberEnvironment } from './first-environment.ts';

/**
 * The entry file of the process in which Astro bundles (see `make-bundle.ts`). Its arguments are the folder of the project and a
 * folder for the output. If the build that started it ends, it ends too: it must not write into the cache of a later build.
 */
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
rememberEnvironment();
const [root = '', outDir = ''] = process.argv.slice(2);
keepCompiled(root);
const { build } = await import('astro');
await build({ root, outDir });
// Ends the process only when both streams have written all output.
process.stdout.write('', () => process.stderr.write('', () => process.exit(0)));

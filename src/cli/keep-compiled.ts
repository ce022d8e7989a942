import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Keeps the compiled code of a command on the disk, in the folder that the threads of `corpus/worker.ts` use too. Node.js keeps
 * only code that is imported later. So a command must import this file first, and import its own code dynamically.
 */
enableCompileCache(join(import.meta.dirname, '..', '..', '.astro', 'cache', 'code'));

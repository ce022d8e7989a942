import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Keeps the compiled code of a command on the disk, in the same folder as the threads of `corpus/worker.ts`. Node.js keeps only
 * code that is imported later. So a command must import this file first, and import its own code dynamically.
 */
enableCompileCache(join(import.meta.dirname, '..', '..', '.astro', 'cache', 'code'));

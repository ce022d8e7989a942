import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Keeps the compiled code of a command between runs, in the folder that the threads of `corpus/worker.ts` also use. Node.js
 * compiles a file again if the file has changed, and keeps nothing if the folder cannot be written. Only code that is imported
 * later is kept. So a command imports this file first, and its own code dynamically.
 */
enableCompileCache(join(import.meta.dirname, '..', '..', '.astro', 'cache', 'code'));

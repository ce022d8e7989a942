import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Keeps the compiled code of a command between runs, in the folder of the threads that read articles. Node.js compares it with the files, and
 * does without it where the folder cannot be written. A command imports its code after this, since only what is imported later is kept.
 */
enableCompileCache(join(import.meta.dirname, '..', '..', '.astro', 'cache', 'code'));

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * The code of the thread that reads pages; a thread can be stopped when a page takes too much time or memory. The compile cache
 * is enabled first and modules are imported afterwards, so that their compiled code is kept for the next run.
 */
enableCompileCache(join(import.meta.dirname, '..', '..', '..', '.astro', 'cache', 'code'));
await import('./answer-pages.ts');

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * The code of the thread that reads pages. A thread can be stopped when a page takes too much time or memory. The import comes
 * after `enableCompileCache`, so that the compiled code of the imported modules is kept for the next run.
 */
enableCompileCache(join(import.meta.dirname, '..', '..', '..', '.astro', 'cache', 'code'));
await import('./answer-pages.ts');

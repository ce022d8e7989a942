import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * A thread that reads pages, so that a page which takes too much time or memory can be given up. Its compiled code is kept, as that of commands
 * is: what is imported after this comes from there.
 */
enableCompileCache(join(import.meta.dirname, '..', '..', '..', '.astro', 'cache', 'code'));
await import('./answer-pages.ts');

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { WorkerData } from './thread-pool.ts';

/**
 * The entry file of a thread that reads articles. Each thread loads the code again, so Node.js keeps the compiled code on the
 * disk. The dynamic import is needed, because Node.js keeps only code that is imported after `enableCompileCache`.
 */
const { root } = workerData as WorkerData;
enableCompileCache(join(root, '.astro', 'cache', 'code'));
await import('./read-batches.ts');

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { WorkerData } from './thread-pool.ts';

/**
 * The entry file of a thread that reads articles. Each thread loads the code again, so the compiled code is kept for other
 * threads and runs. Node.js compiles a file again if the file has changed. The code is imported dynamically, because only code
 * that is imported after `enableCompileCache` is kept.
 */
const { root } = workerData as WorkerData;
enableCompileCache(join(root, '.astro', 'cache', 'code'));
await import('./read-batches.ts');

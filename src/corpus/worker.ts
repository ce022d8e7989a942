import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { WorkerData } from './thread-pool.ts';

/**
 * A thread that reads articles. Each thread loads the code again, so the compiled code is kept between threads and runs: Node.js compares it with the
 * files. It is imported afterwards, since only what is imported later comes from there.
 */
const { root } = workerData as WorkerData;
enableCompileCache(join(root, '.astro', 'cache', 'code'));
await import('./read-batches.ts');

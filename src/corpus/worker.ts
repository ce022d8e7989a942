import { workerData } from 'node:worker_threads';
import { keepCompiled } from '../cache/keep-compiled.ts';
import type { WorkerData } from './thread-pool.ts';

/** The entry file of a thread that reads articles. Each thread loads the code again. */
const { root } = workerData as WorkerData;
keepCompiled(root);
await import('./read-batches.ts');

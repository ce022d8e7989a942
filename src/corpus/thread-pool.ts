import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { ReadOptions } from '../article/read-article.ts';
import type { ContentFiles, RegistryFiles } from '../content/content-files.ts';
import type { ArticleInput, ArticleRow } from './read-one.ts';

/** Articles per message to a thread. The number is small, so that all threads end at about the same time. */
const BATCH = 25;

/**
 * Reads articles in `count` threads. The results have the order of the articles. `add` gets the number of articles in each
 * finished batch. Throws if a thread fails or ends unexpectedly, and stops the other threads.
 */
export async function readInThreads(
  articles: ArticleInput[],
  workerData: WorkerData,
  count: number,
  add: (count: number) => void,
): Promise<ArticleRow[]> {
  const rows: ArticleRow[] = [];
  let next = 0;
  // Reading an article makes many objects that live shortly. Their garbage collection is much faster with more memory for them.
  // It is also faster if V8 never allocates them in the old generation, where they would stay until a full collection, and keep
  // others.
  setFlagsFromString('--no-allocation-site-pretenuring');
  const resourceLimits = { maxYoungGenerationSizeMb: 64 };
  const workers = Array.from({ length: count }, () => new Worker(WORKER, { workerData, resourceLimits }));
  const work = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      let from = 0;
      const send = () => {
        from = next;
        next = Math.min(articles.length, from + BATCH);
        if (from < next) worker.postMessage(articles.slice(from, next));
        else resolve();
      };
      worker.on('message', (read: ArticleRow[]) => {
        for (const [index, row] of read.entries()) rows[from + index] = row;
        add(read.length);
        send();
      });
      worker.on('error', reject);
      worker.on('exit', code =>
        reject(new Error(`A thread that reads articles ended unexpectedly, with code ${code}.`)),
      );
      send();
    });
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
  return rows;
}

/** A constant, because Vite bundles a worker if its URL is written in the call of `new Worker`. */
const WORKER = new URL('./worker.ts', import.meta.url);

export interface WorkerData extends Required<Pick<ContentFiles, 'captures' | 'verified'>> {
  root: string;
  files: RegistryFiles;
  publicFiles: string[];
  options: ReadOptions;
}

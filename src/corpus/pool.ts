import { Worker } from 'node:worker_threads';
import type { ReadOptions } from '../article/read-article.ts';
import type { ArticleFiles, RegistryFiles } from '../content/content-files.ts';
import type { ArticleRow } from './read-one.ts';

/** Articles sent at a time: few enough that no thread is left with much at the end. */
const BATCH = 25;

/**
 * Reads articles in threads, each of which takes the next few when it is done; results come in the order of the articles. Throws what a
 * thread throws, or that one ended by itself; the others are stopped then.
 */
export async function readInThreads(
  articles: ArticleFiles[],
  workerData: WorkerData,
  count: number,
  add: (count: number) => void,
): Promise<ArticleRow[]> {
  const rows: ArticleRow[] = [];
  let next = 0;
  // Reading makes much that lives for one article: with room for it, the collector takes a third of the time.
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
        reject(new Error(`A thread that reads articles ended by itself, with code ${code}.`)),
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

/** Named here, since Vite would bundle a worker whose address stands where it is made. */
const WORKER = new URL('./worker.ts', import.meta.url);

export interface WorkerData {
  root: string;
  files: RegistryFiles;
  options: ReadOptions;
}

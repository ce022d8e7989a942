import { Worker } from 'node:worker_threads';
import type { ArticleFiles } from '../read/read-article.ts';
import type { RegistryFiles } from '../read/registry.ts';
import type { Kept } from '../record/checked-article.ts';
import type { Reading } from './read-one.ts';

/** Articles sent at a time: few enough that no worker is left with much at the end. */
const BATCH = 25;

/** Reads articles in worker threads, each of which takes the next few when it is done; results come in the order of the articles. */
export async function inWorkers(
  articles: ArticleFiles[],
  workerData: WorkerData,
  count: number,
  add: (count: number) => void,
): Promise<Kept[]> {
  const results: Kept[] = [];
  let next = 0;
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(WORKER, {
        workerData,
        // Reading makes much that lives for one article: with room for it, the collector takes a third of the time.
        resourceLimits: { maxYoungGenerationSizeMb: 64 },
      });
      let from = 0;
      const send = () => {
        from = next;
        next = Math.min(articles.length, from + BATCH);
        if (from < next) worker.postMessage(articles.slice(from, next));
        else worker.terminate().then(() => resolve(), reject);
      };
      worker.on('message', (read: Kept[]) => {
        for (const [index, one] of read.entries()) results[from + index] = one;
        add(read.length);
        send();
      });
      worker.on('error', reject);
      send();
    });
  await Promise.all(Array.from({ length: count }, work));
  return results;
}

/** Named here, since Vite would bundle a worker whose address stands where it is made. */
const WORKER = new URL('./worker.ts', import.meta.url);

export interface WorkerData {
  files: RegistryFiles;
  reading: Reading;
}

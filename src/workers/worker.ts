import { parentPort, workerData } from 'node:worker_threads';
import type { ArticleFiles } from '../read/read-article.ts';
import { readRegistry } from '../read/registry.ts';
import type { WorkerData } from './in-workers.ts';
import { readOne } from './read-one.ts';

/** One thread that reads articles: the registry once, then what it is sent. */
const { files, reading } = workerData as WorkerData;
const { registry } = readRegistry(files);
parentPort?.on('message', (articles: ArticleFiles[]) =>
  parentPort?.postMessage(articles.map(one => readOne(one, registry, reading))),
);

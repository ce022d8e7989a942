import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '../cache/store.ts';
import type { ArticleFiles } from '../content/content-files.ts';
import { readRegistry } from '../content/registry.ts';
import type { WorkerData } from './pool.ts';
import { readOne } from './read-one.ts';

/** One thread that reads articles: the registry once, then what it is sent. */
const { root, files, options } = workerData as WorkerData;
const { registry } = readRegistry(files);
const store = openStore(root);
parentPort?.on('message', (articles: ArticleFiles[]) =>
  parentPort?.postMessage(articles.map(one => readOne(one, registry, options, store))),
);

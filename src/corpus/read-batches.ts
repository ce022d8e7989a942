import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '../cache/store.ts';
import { readRegistry } from '../content/registry.ts';
import { evidenceChecks } from './evidence-checks.ts';
import { imagesIn } from './public-images.ts';
import { type ArticleInput, readOne } from './read-one.ts';
import type { WorkerData } from './thread-pool.ts';

/**
 * The code of a thread that reads articles. It reads the registry once. For each batch of articles, it sends back the results in
 * the same order.
 */
const { root, files, captures, verified, publicFiles, options } = workerData as WorkerData;
const { registry } = readRegistry(files, imagesIn(root, publicFiles), evidenceChecks({ captures, verified }));
const store = openStore(root);
parentPort?.on('message', (articles: ArticleInput[]) =>
  parentPort?.postMessage(articles.map(one => readOne(one, registry, options, store))),
);

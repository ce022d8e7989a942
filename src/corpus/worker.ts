import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '../cache/store.ts';
import type { ArticleFiles } from '../content/content-files.ts';
import { readRegistry } from '../content/registry.ts';
import { evidenceChecks } from './evidence-checks.ts';
import { picturesIn } from './pictures.ts';
import type { WorkerData } from './pool.ts';
import { readOne } from './read-one.ts';

/** A thread that reads articles. It reads the registry once and then each batch of articles that it receives. */
const { root, files, captures, verified, publicFiles, options } = workerData as WorkerData;
const { registry } = readRegistry(
  files,
  picturesIn(root, publicFiles),
  evidenceChecks({ captures, verified }),
);
const store = openStore(root);
parentPort?.on('message', (articles: ArticleFiles[]) =>
  parentPort?.postMessage(articles.map(one => readOne(one, registry, options, store))),
);

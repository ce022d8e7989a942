import { parentPort, workerData } from 'node:worker_threads';
import type { ArticleFiles } from '../../read/read-article.ts';
import { readRegistry } from '../../read/registry.ts';
import { checkArticle } from './check-article.ts';
import type { WorkerData } from './in-workers.ts';

/** One thread of `npm run check`: reads the registry once, then the articles it is sent. */
const { files, options } = workerData as WorkerData;
const { registry } = readRegistry(files);
parentPort?.on('message', (articles: ArticleFiles[]) =>
  parentPort?.postMessage(articles.map(one => checkArticle(one, registry, options))),
);

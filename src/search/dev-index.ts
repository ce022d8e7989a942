import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, posix } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { requestedPath } from '../requested-path.ts';
import { urls } from '../urls.ts';
import { LIBRARY } from './protocol.ts';
import { type WritableIndex, writeIndex } from './write-index.ts';

/**
 * Returns a request handler that serves the search index in `npm run dev`. When the search page asks for `LIBRARY`, the handler
 * first requests the page at the path `page`. Astro renders this page, and `records` then returns the current indexes.
 *
 * The handler writes these indexes if the content has changed. It keeps only the newest files, in a temporary folder, and removes
 * this folder when the process ends.
 */
export function devIndex(
  page: string,
  records: () => WritableIndex[],
  logger: Pick<AstroIntegrationLogger, 'info' | 'error'>,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  let folder: string | undefined;
  let current = { digest: '', site: '' };
  const newSite = () => {
    if (folder === undefined) {
      folder = mkdtempSync(join(tmpdir(), 'search-'));
      removeOnExit(folder);
    }
    return mkdtempSync(join(folder, 'site-'));
  };
  const update = async (host: string) => {
    await (await fetch(`http://${host}${page}`)).text();
    const indexes = records();
    const digest = indexes.map(({ key }) => key()).join(' ');
    if (digest === current.digest) return;
    const previous = current.site;
    const site = newSite();
    const made = await writeIndex(indexes, site);
    current = { digest, site };
    if (previous !== '') rmSync(previous, { recursive: true, force: true });
    logger.info(`search index of ${made.records} records made from the current content`);
  };
  // Pagefind is one process and can make only one index at a time, so simultaneous requests wait for each other.
  let updating = Promise.resolve();
  const updateInTurn = (host: string) => {
    updating = updating.catch(() => {}).then(() => update(host));
    return updating;
  };
  return (request, response, next) => {
    const path = requestedPath(request);
    // On Windows a backslash separates folders, so `..\` could leave the folder of the index.
    if (!path.startsWith(urls.pagefind()) || path.includes('\\')) return next();
    const name = posix.normalize(`/${path.slice(urls.pagefind().length)}`);
    (async () => {
      if (name === `/${LIBRARY}`) await updateInTurn(request.headers.host ?? '');
      const body = await readFile(join(current.site, 'pagefind', name));
      response.setHeader('content-type', CONTENT_TYPES[extname(name)] ?? 'application/octet-stream');
      response.end(body);
    })().catch((error: unknown) => {
      logger.error(`${path}: ${error instanceof Error ? error.message : error}`);
      response.statusCode = 404;
      response.end();
    });
  };
}

function removeOnExit(folder: string): void {
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit());
}

const CONTENT_TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

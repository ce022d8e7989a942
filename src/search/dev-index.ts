import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { urls } from '../urls.ts';
import { handedOver, type PackedRecord } from './handover.ts';

/**
 * Serves the search index in `npm run dev`: made when the search page first asks for it, and again when it asks after the content has changed.
 * `records` is the path of the page that has the records, `write` makes an index of them in a site. There is one index at a time, in a folder
 * that goes with the process.
 */
export function devIndex(
  records: string,
  write: (records: PackedRecord[], site: string) => Promise<void>,
  logger: Pick<AstroIntegrationLogger, 'info' | 'error'>,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  let folder: string | undefined;
  let made = { digest: '', site: '' };
  const newSite = () => {
    if (folder === undefined) {
      folder = mkdtempSync(join(tmpdir(), 'search-'));
      removeAtEnd(folder);
    }
    return mkdtempSync(join(folder, 'site-'));
  };
  const make = async (host: string) => {
    const text = await (await fetch(`http://${host}${records}`)).text();
    const digest = createHash('sha256').update(text).digest('hex');
    if (digest === made.digest) return;
    const before = made.site;
    const found = await handedOver(new Response(text));
    const site = newSite();
    await write(found, site);
    made = { digest, site };
    if (before !== '') rmSync(before, { recursive: true, force: true });
    logger.info(`search index of ${found.length} records made from the content as it is now`);
  };
  // Several ask at once, and Pagefind, which is one process, makes one index at a time.
  let making = Promise.resolve();
  const makeInTurn = (host: string) => {
    making = making.catch(() => {}).then(() => make(host));
    return making;
  };
  return (request, response, next) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!path.startsWith(urls.pagefind())) return next();
    const name = normalize(`/${path.slice(urls.pagefind().length)}`);
    (async () => {
      if (name === START) await makeInTurn(request.headers.host ?? '');
      const body = await readFile(join(made.site, 'pagefind', name));
      response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
      response.end(body);
    })().catch((error: unknown) => {
      logger.error(`${path}: ${error instanceof Error ? error.message : error}`);
      response.statusCode = 404;
      response.end();
    });
  };
}

/** However the process ends, but for a kill that it does not hear of. */
function removeAtEnd(folder: string): void {
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit());
}

/** The first file that the search page asks for. */
const START = '/pagefind.js';
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { urls } from '../urls.ts';
import { handedOver, type PackedRecord } from './handover.ts';

/**
 * Serves the search index in `npm run dev`: made when the search page first asks for it, and anew when it asks again after the content has
 * changed. `records` is the path of the page that has the records, `write` makes an index of them in a site.
 */
export function devIndex(
  records: string,
  write: (records: PackedRecord[], site: string) => Promise<void>,
  logger: AstroIntegrationLogger,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  let made = { digest: '', folder: '' };
  const make = async (host: string) => {
    const text = await (await fetch(`http://${host}${records}`)).text();
    const digest = createHash('sha256').update(text).digest('hex');
    if (digest === made.digest) return;
    const before = made.folder;
    const found = await handedOver(new Response(text));
    const folder = await mkdtemp(join(tmpdir(), 'search-'));
    await write(found, folder);
    made = { digest, folder };
    if (before !== '') await rm(before, { recursive: true, force: true });
    logger.info(`search index of ${found.length} records made from the content as it is now`);
  };
  return (request, response, next) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!path.startsWith(urls.pagefind())) return next();
    const name = normalize(`/${path.slice(urls.pagefind().length)}`);
    (async () => {
      if (name === START) await make(request.headers.host ?? '');
      const body = await readFile(join(made.folder, 'pagefind', name));
      response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
      response.end(body);
    })().catch((error: unknown) => {
      logger.error(`${path}: ${error instanceof Error ? error.message : error}`);
      response.statusCode = 404;
      response.end();
    });
  };
}

/** The first file that the search page asks for. */
const START = '/pagefind.js';
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

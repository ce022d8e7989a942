import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegrationLogger } from 'astro';
import { requestedPath } from '../requested-path.ts';
import { SITE } from '../site.ts';
import { handedOver, partsOf } from './hand-over.ts';

/**
 * Returns a request handler for `npm run dev` that serves files such as `articles/flood/card.png`. `page` is the path of the
 * hand-over page (`hand-over.ts`). The handler requests this page first, so that the files have the current content. It passes on
 * a request if there is no such file, or if an error is thrown, which it logs.
 */
export function devFiles(
  page: string,
  logger: Pick<AstroIntegrationLogger, 'error'>,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return (request, response, next) => {
    const path = requestedPath(request).slice(SITE.base.length);
    if (!NO_PAGE.test(path)) return next();
    (async () => {
      await (await fetch(`http://${request.headers.host}${page}`)).text();
      const file = Iterator.from(handedOver().files()).find(one => one.path === path);
      if (!file) return next();
      response.setHeader('content-type', file.type);
      for (const part of partsOf(await file.make())) response.write(part);
      response.end();
    })().catch((error: unknown) => {
      logger.error(`${path}: ${error instanceof Error ? error.message : error}`);
      if (response.headersSent) response.destroy();
      else next();
    });
  };
}

/** A file in the folder of an article, or the quotations of a year. */
const NO_PAGE = /^(?:articles\/[^/]+\/[^/]+|quotations\/\d+)\.\w+$/u;

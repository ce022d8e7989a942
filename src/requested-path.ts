import type { IncomingMessage } from 'node:http';

/**
 * Returns the decoded path of a request to `npm run dev`, including the base path of the site. Astro removes the base path from
 * `url` before other middleware runs, but Connect keeps the whole URL in `originalUrl`. A malformed escape such as `%zz` throws a
 * `URIError`.
 */
export function requestedPath(request: Requested): string {
  const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
  return decodeURIComponent(pathname);
}

type Requested = Pick<IncomingMessage, 'url'> & { originalUrl?: string };

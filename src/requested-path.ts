import type { IncomingMessage } from 'node:http';

/**
 * Returns the decoded path of a request to `npm run dev`, including the base path of the site; empty if the URL is malformed,
 * such as `/%zz`. Astro removes the base path from `url` before other middleware runs, but Connect keeps the whole URL in
 * `originalUrl`.
 */
export function requestedPath(request: Requested): string {
  try {
    const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
    return decodeURIComponent(pathname);
  } catch {
    return '';
  }
}

type Requested = Pick<IncomingMessage, 'url'> & { originalUrl?: string };

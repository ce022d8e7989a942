import type { IncomingMessage } from 'node:http';

/**
 * Returns the decoded path of a request to `npm run dev`, with the base path of the site. Returns an empty string for a malformed
 * URL, such as `/%zz`. `originalUrl` is read first, because Astro removes the base path from `url`.
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

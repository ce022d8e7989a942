import type { IncomingMessage } from 'node:http';

/**
 * The path that a request of `npm run dev` names, decoded and with the base path of the site. Astro takes the base path out of `url` before
 * other middleware sees it; Connect keeps the whole one in `originalUrl`.
 */
export function requestedPath(request: Requested): string {
  const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
  return decodeURIComponent(pathname);
}

type Requested = Pick<IncomingMessage, 'url'> & { originalUrl?: string };

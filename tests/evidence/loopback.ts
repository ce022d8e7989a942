import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Serves made-up pages on a free port of a loopback address. `pages` has the HTML of each path, or a function that answers its
 * requests. A path includes its query. Tests may change `pages` later. Any other path gets status 404. `asked` lists the time of
 * each request, in milliseconds.
 */
export async function loopback(
  pages: Record<string, Answer>,
  host = '127.0.0.1',
): Promise<{ address: string; pages: Record<string, Answer>; asked: number[]; close(): Promise<void> }> {
  const asked: number[] = [];
  const server = createServer(({ url = '/' }, response) => {
    asked.push(performance.now());
    const page = pages[url];
    if (page === undefined) response.writeHead(404).end('Nothing is here.');
    else if (typeof page === 'function') page(response);
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
  });
  await new Promise<void>(ready => server.listen(0, host, ready));
  return {
    address: `http://${host}:${(server.address() as AddressInfo).port}`,
    pages,
    asked,
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

export const redirectTo =
  (location: string): Answer =>
  response =>
    response.writeHead(302, { location }).end();

/** Answers with a page that never ends. */
export const endless = (response: ServerResponse): void => {
  response.setHeader('content-type', 'text/html');
  const more = () =>
    void (response.write('x'.repeat(65_536)) ? setImmediate(more) : response.once('drain', more));
  more();
};

type Answer = string | ((response: ServerResponse) => void);

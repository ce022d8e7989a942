import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
};

/** Serves a built site on a free port of this machine, as a static host does: text compressed, with the headers of the site’s `_headers`. */
export async function serve(
  folder: string,
  base: string,
): Promise<{ address: string; close(): Promise<void> }> {
  const headers = await headersOf(folder);
  const server = createServer(async ({ url = '/', headers: asked }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const inside = decodeURIComponent(pathname).startsWith(base)
      ? decodeURIComponent(pathname).slice(base.length)
      : null;
    const path = inside === null ? null : await resolve(folder, inside);
    const file = path ?? join(folder, '404.html');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const isPacked = /text|json|xml/u.test(type) && /\bgzip\b/u.test(String(asked['accept-encoding']));
    response.writeHead(path === null ? 404 : 200, {
      ...headers,
      'content-type': type,
      ...(isPacked ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
    });
    const body = await readFile(file);
    response.end(isPacked ? gzipSync(body) : body);
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The headers of every path: the site has rules for no other. */
async function headersOf(folder: string): Promise<Record<string, string>> {
  const [path, ...rules] = (await readFile(join(folder, '_headers'), 'utf8')).trimEnd().split('\n');
  if (path !== '/*' || rules.some(rule => !/^ {2}[\w-]+: /u.test(rule)))
    throw new Error('_headers has rules that the test server does not understand.');
  return Object.fromEntries(
    rules.map(rule => {
      const [name = '', ...value] = rule.trim().split(': ');
      return [name.toLowerCase(), value.join(': ')];
    }),
  );
}

async function resolve(folder: string, path: string): Promise<string | null> {
  const file = join(folder, normalize(`/${path}`), path === '' || path.endsWith('/') ? 'index.html' : '');
  return stat(file).then(
    found => (found.isFile() ? file : null),
    () => null,
  );
}

import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MEDIA_TYPES } from '../src/hosts/media-types.ts';

const TYPES: ReadonlyMap<string, { type: string; isText: boolean }> = new Map(
  MEDIA_TYPES.flatMap(({ type, extensions, isText }) =>
    extensions.split(' ').map(end => [`.${end}`, { type, isText }] as const),
  ),
);

/**
 * Serves a built site on a free local port, as a static host does. It compresses texts if the request accepts gzip, and sends the
 * headers of the file `_headers`. For a missing file it sends `404.html`. `address` is the origin, such as
 * `http://127.0.0.1:8080`.
 */
export async function serve(
  folder: string,
  base: string,
): Promise<{ address: string; close(): Promise<void> }> {
  const rules = await rulesOf(folder);
  const server = createServer(async ({ url = '/', headers: asked }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const inside = decodeURIComponent(pathname).startsWith(base)
      ? decodeURIComponent(pathname).slice(base.length)
      : null;
    const path = inside === null ? null : await resolve(folder, inside);
    const file = path ?? join(folder, '404.html');
    const { type = 'application/octet-stream', isText = false } = TYPES.get(extname(file)) ?? {};
    const isPacked = isText && /\bgzip\b/u.test(String(asked['accept-encoding']));
    response.writeHead(path === null ? 404 : 200, {
      ...headersFor(rules, pathname),
      'content-type': isText ? `${type}; charset=utf-8` : type,
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

/** A rule is a line with a pattern of paths, followed by lines with headers. Throws at any other line. */
async function rulesOf(folder: string): Promise<Rule[]> {
  const rules: Rule[] = [];
  for (const line of (await readFile(join(folder, '_headers'), 'utf8')).trimEnd().split('\n')) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/u.exec(line) ?? [];
    if (/^\/[\w/:.~-]*\*$/u.test(line)) rules.push({ paths: patternOf(line), headers: [] });
    else if (name !== undefined && value !== undefined)
      rules.at(-1)?.headers.push([name.toLowerCase(), value]);
    else throw new Error(`The test server does not understand this line of _headers: ${line}`);
  }
  return rules;
}

const patternOf = (written: string) =>
  new RegExp(`^${written.replaceAll('.', '\\.').replaceAll(/:\w+/gu, '[^/]+').replace('*', '.*')}$`, 'u');

/**
 * Returns the headers of all rules for a path, because some hosts send them all. Throws if two rules set the same header, because
 * hosts then differ.
 */
function headersFor(rules: Rule[], path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of rules.filter(({ paths }) => paths.test(path)).flatMap(rule => rule.headers)) {
    if (headers[name] !== undefined) throw new Error(`${name} is in two rules of _headers for ${path}.`);
    headers[name] = value;
  }
  return headers;
}

interface Rule {
  paths: RegExp;
  headers: [name: string, value: string][];
}

async function resolve(folder: string, path: string): Promise<string | null> {
  const file = join(folder, normalize(`/${path}`), path === '' || path.endsWith('/') ? 'index.html' : '');
  return stat(file).then(
    found => (found.isFile() ? file : null),
    () => null,
  );
}

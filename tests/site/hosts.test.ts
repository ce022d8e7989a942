import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { builtSite } from '../built-site.ts';

const shipped = readFileSync('public/_headers', 'utf8')
  .split('\n')
  .filter(line => line.startsWith('  '))
  .map(line => line.trim());

it('pages of other sites may read the data', () => {
  assert.ok(shipped.includes('Access-Control-Allow-Origin: *'));
  assert.ok(shipped.includes('Cross-Origin-Resource-Policy: cross-origin'));
});

it('nginx sends the headers that the other hosts send', () => {
  const sent = [
    ...readFileSync('src/hosts/nginx.conf', 'utf8').matchAll(/^add_header (\S+) "([^"]+)" always;$/gmu),
  ].map(([, name, value]) => `${name}: ${value}`);
  assert.deepEqual(sent, shipped);
});

/** Files that an editor may put into `public/`, with their types. */
const ADDED = [
  ['photo.jpg', 'image/jpeg'],
  ['photo.webp', 'image/webp'],
  ['photo.avif', 'image/avif'],
  ['drawing.gif', 'image/gif'],
  ['face.woff2', 'font/woff2'],
  ['report.pdf', 'application/pdf'],
  ['film.mp4', 'video/mp4'],
  ['unknown.xyz', 'application/octet-stream'],
] as const;

const ARTICLE = '/articles/putin-in-pyongyang/';

const nginx = ['nginx', '/usr/sbin/nginx'].find(path => spawnSync(path, ['-v']).status === 0);

describe('nginx, where there is one', { skip: nginx === undefined && 'nginx is not installed' }, () => {
  it('serves pages, files and the page for missing URLs, all with the headers', async () => {
    const port = await freePort();
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    const root = resolve(builtSite('/'));
    writeFileSync(join(folder, 'nginx.conf'), configuration(folder, root, port));
    mkdirSync(join(folder, 'added'));
    for (const [name] of ADDED) writeFileSync(join(folder, 'added', name), '');
    const server = spawn(nginx ?? '', [
      '-c',
      join(folder, 'nginx.conf'),
      '-p',
      folder,
      '-e',
      join(folder, 'errors'),
    ]);
    try {
      for (const [path, status, type] of [
        ['/', 200, 'text/html; charset=utf-8'],
        ['/articles/', 200, 'text/html; charset=utf-8'],
        ['/articles', 301, 'text/html'],
        ['/_astro/', 403, 'text/html; charset=utf-8'],
        ['/no-such-page/', 404, 'text/html; charset=utf-8'],
        ['/quotations.json', 200, 'application/json; charset=utf-8'],
        ['/favicon.svg', 200, 'image/svg+xml; charset=utf-8'],
        ['/icon.png', 200, 'image/png'],
        ['/feed.xml', 200, 'application/rss+xml; charset=utf-8'],
        ['/feed.json', 200, 'application/feed+json; charset=utf-8'],
        [`${ARTICLE}citations.bib`, 200, 'application/x-bibtex; charset=utf-8'],
        [`${ARTICLE}citations.ris`, 200, 'application/x-research-info-systems; charset=utf-8'],
        [
          `${ARTICLE}annotations.jsonld`,
          200,
          'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
        ],
        ['/_headers', 404, 'text/html; charset=utf-8'],
        ['/no-such-folder/feed.xml', 404, 'text/html; charset=utf-8'],
        ['/pagefind/pagefind.js', 200, 'text/javascript; charset=utf-8'],
        ['/../nginx.conf', 400, 'text/html; charset=utf-8'],
        ...ADDED.map(([name, type]) => [`/added/${name}`, 200, type] as const),
      ] as const) {
        const { statusCode, headers } = await ask(port, path);
        assert.deepEqual([path, statusCode, headers['content-type']], [path, status, type]);
        for (const line of status === 400 ? [] : shipped) {
          const [name = '', ...value] = line.split(': ');
          assert.equal(headers[name.toLowerCase()], value.join(': '), `${path} ${name}`);
        }
      }
      assert.equal((await ask(port, '/articles')).headers.location, '/articles/');
    } finally {
      server.kill();
      rmSync(folder, { recursive: true });
    }
  });
});

function configuration(folder: string, root: string, port: number): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/errors;
events {}
http {
  access_log off;
  ${places.map(name => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server { listen 127.0.0.1:${port}; root ${root}; include ${resolve('src/hosts/nginx.conf')};
    location /added/ { alias ${folder}/added/; } }
}`;
}

async function ask(port: number, path: string): Promise<IncomingMessage> {
  for (let tries = 0; ; tries += 1)
    try {
      return await new Promise((done, failed) => {
        get({ host: '127.0.0.1', port, path }, response => {
          response.resume();
          done(response);
        }).on('error', failed);
      });
    } catch (error) {
      if (tries > 50) throw error;
      await new Promise(done => setTimeout(done, 100));
    }
}

function freePort(): Promise<number> {
  return new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

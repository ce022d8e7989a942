import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it, test } from 'node:test';
import { headersFile } from '../../src/hosts/headers-file.ts';
import { BASES, builtSite } from '../built-site.ts';
import { nginxIsMissing, serveWithNginx } from './nginx.ts';

const ARTICLE = 'articles/putin-in-pyongyang/';
const TEXT = '; charset=utf-8';

/** Files of the site, each with its media type and whether the host compresses it. */
const OWN: [path: string, type: string, isPacked: boolean][] = [
  ['', `text/html${TEXT}`, true],
  ['articles/', `text/html${TEXT}`, true],
  ['404.html', `text/html${TEXT}`, true],
  ['moved.js', `text/javascript${TEXT}`, true],
  ['recompute.mjs', `text/javascript${TEXT}`, true],
  ['quotations.json', `application/json${TEXT}`, true],
  ['quotations.csv', `text/csv${TEXT}`, true],
  [`${ARTICLE}article.jsonld`, `application/ld+json${TEXT}`, true],
  [`${ARTICLE}citations.bib`, `application/x-bibtex${TEXT}`, true],
  [`${ARTICLE}citations.ris`, `application/x-research-info-systems${TEXT}`, true],
  [`${ARTICLE}annotations.jsonld`, 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"', true],
  ['feed.xml', `application/rss+xml${TEXT}`, true],
  ['speakers/victor-cha/feed.xml', `application/rss+xml${TEXT}`, true],
  ['feed.json', `application/feed+json${TEXT}`, true],
  ['sitemap-0.xml', `application/xml${TEXT}`, true],
  ['icon.png', 'image/png', false],
  ['robots.txt', `text/plain${TEXT}`, true],
  ['favicon.svg', `image/svg+xml${TEXT}`, true],
  ['card.png', 'image/png', false],
  ['pagefind/pagefind.js', `text/javascript${TEXT}`, true],
  ['pagefind/pagefind-entry.json', `application/json${TEXT}`, true],
  ['pagefind/wasm.en.pagefind', 'application/octet-stream', false],
];

/** Files of the kinds that an editor may put into `public/`. */
const ADDED: [name: string, type: string, isPacked: boolean][] = [
  ['photo.jpg', 'image/jpeg', false],
  ['photo.jpeg', 'image/jpeg', false],
  ['photo.webp', 'image/webp', false],
  ['photo.avif', 'image/avif', false],
  ['drawing.gif', 'image/gif', false],
  ['icon.ico', 'image/x-icon', false],
  ['face.woff2', 'font/woff2', false],
  ['report.pdf', 'application/pdf', false],
  ['film.mp4', 'video/mp4', false],
  ['voice.mp3', 'audio/mpeg', false],
  ['app.webmanifest', `application/manifest+json${TEXT}`, false],
  ['unknown.xyz', 'application/octet-stream', false],
];

for (const base of BASES)
  it(`nginx serves every kind of file under ${base}, and nothing else of the host changes`, {
    skip: nginxIsMissing,
  }, async () => {
    const folder = builtSite(base);
    const [, ...lines] = readFileSync(join(folder, '_headers'), 'utf8').split('\n');
    const everywhere = lines.slice(
      0,
      lines.findIndex(line => line.startsWith('/')),
    );
    const server = await serveWithNginx(
      folder,
      base,
      ADDED.map(([name]) => name),
    );
    try {
      const ask = async (path: string, headers: Record<string, string> = { 'accept-encoding': 'gzip' }) => {
        const answer = await server.ask(path, headers);
        for (const line of everywhere) {
          const [, name = '', value] = /^ {2}([^:]+): (.*)$/u.exec(line) ?? [];
          assert.equal(answer.headers[name.toLowerCase()], value, `${path} ${name}`);
        }
        return answer;
      };
      const hashed = globSync(['_astro/*.{js,css}', 'pagefind/**/*.pf_*'], { cwd: folder });
      assert.deepEqual(new Set(hashed.map(path => path.split('.').at(-1))), HASHED);
      for (const path of hashed) {
        const { status, headers } = await ask(base + path);
        assert.deepEqual(
          [status, headers['cache-control']],
          [200, 'public, max-age=31536000, immutable'],
          path,
        );
      }
      for (const [path, type, isPacked] of [...OWN, ...ADDED]) {
        const { status, headers } = await ask(base + path);
        assert.deepEqual(
          [status, headers['content-type'], headers['content-encoding'], headers.vary],
          [200, type, ...(isPacked ? ['gzip', 'Accept-Encoding'] : [undefined, undefined])],
          path,
        );
        assert.equal(headers['cache-control'], 'no-cache', path);
        const again = await ask(base + path, { 'if-none-match': headers.etag ?? '' });
        assert.deepEqual([again.status, again.headers['cache-control']], [304, 'no-cache'], path);
      }
      const notFound = readFileSync(join(folder, '404.html'), 'utf8');
      for (const path of [
        'no-such-page/',
        'articles/no-such',
        'no-such-folder/feed.xml',
        '_astro/',
        '_astro/gone.js',
        '_headers',
      ]) {
        const { status, headers, text } = await ask(base + path);
        assert.deepEqual([status, headers['cache-control'], text], [404, 'no-cache', notFound], path);
      }
      assert.equal((await ask(`${base}articles`)).headers.location, `${base}articles/`);
      if (base === '/') return;
      const { status, headers } = await server.ask(base.slice(0, -1));
      assert.deepEqual([status, headers.location], [301, base]);
      const other = await server.ask('/elsewhere.txt');
      assert.equal(other.text, 'of another site');
      assert.deepEqual(
        [other.headers['cache-control'], other.headers['content-security-policy']],
        [undefined, undefined],
      );
    } finally {
      server.close();
    }
  });

/** The extensions of all files whose names contain a digest. */
const HASHED = new Set(['js', 'css', 'pf_fragment', 'pf_index', 'pf_filter', 'pf_meta']);

test('a site under a path sends nothing that holds for the whole host', () => {
  assert.match(headersFile({ base: '/' }), /^\/\*\n[^/]*Strict-Transport-Security: max-age=31536000\n/u);
  const under = headersFile({ base: '/papers/' });
  assert.doesNotMatch(under, /Strict-Transport-Security/u);
  assert.deepEqual(
    under.match(/^\S.*$/gmu)?.filter(path => !path.startsWith('/papers/')),
    [],
  );
});

test('a preview asks search engines not to list it', () => {
  assert.match(headersFile({ base: '/', isPreview: true }), /^ {2}X-Robots-Tag: noindex$/mu);
  assert.doesNotMatch(headersFile({ base: '/' }), /X-Robots-Tag/u);
});

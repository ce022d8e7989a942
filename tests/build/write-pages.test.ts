import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { AstroPrerenderer } from 'astro';
import { withoutImages } from '../../src/build/bundle/without-images.ts';
import { writePages } from '../../src/build/bundle/write-pages.ts';
import { siteFolder } from '../../src/build/site-folder.ts';
import { put } from '../cli/project.ts';

const root = mkdtempSync(join(tmpdir(), 'pages-'));
after(() => rmSync(root, { recursive: true }));

function pagesOf(paths: [pathname: string, type: string][], answer = (url: string) => new Response(url)) {
  return {
    name: 'made-up',
    getStaticPaths: async () => paths.map(([pathname, type]) => ({ pathname, route: { type } })),
    render: async ({ url }: Request) => answer(url),
  } as unknown as AstroPrerenderer;
}

test('pages and files have the names, addresses and paths that Astro gives them', async () => {
  const folder = join(root, 'written');
  const paths = await writePages(
    pagesOf([
      ['/', 'page'],
      ['/404', 'page'],
      ['/articles/höhe', 'page'],
      ['/feed.xml', 'endpoint'],
      ['/old/index.html', 'endpoint'],
      ['/quotations/2017.json/', 'endpoint'],
    ]),
    folder,
    siteFolder('', folder, false),
  );
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  assert.deepEqual(
    Object.fromEntries(
      files.sort().map(path => [path, new URL(readFileSync(join(folder, path), 'utf8')).pathname]),
    ),
    {
      '404.html': '/404/',
      'articles/höhe/index.html': '/articles/h%C3%B6he/',
      'feed.xml': '/feed.xml',
      'index.html': '/',
      'old/index.html': '/old/index.html',
      'quotations/2017.json': '/quotations/2017.json/',
    },
  );
  assert.deepEqual(paths, ['', '404/', 'articles/höhe/']);
});

test('an answer without a body is no file', async () => {
  assert.deepEqual(
    await writePages(
      pagesOf([['/kept', 'page']], () => new Response(null)),
      root,
      siteFolder('', root, false),
    ),
    ['kept/'],
  );
  assert.equal(readdirSync(root).includes('kept'), false);
});

test('what Astro does more than write is left to Astro', async () => {
  const folder = join(root, 'not-written');
  const write = (pages: AstroPrerenderer) => writePages(pages, folder, siteFolder('', folder, false));
  const one: [string, string][] = [['/one', 'page']];
  await assert.rejects(write(pagesOf([...one, ['/one/', 'endpoint']])), /two pages have one path/u);
  await assert.rejects(write(pagesOf([['/one', 'redirect']])), /is a redirect/u);
  await assert.rejects(
    write(pagesOf(one, () => new Response(null, { status: 301, headers: { location: '/' } }))),
    /is a redirect/u,
  );
  put(root, 'not-written/one/index.html', 'of public/');
  await assert.rejects(write(pagesOf(one)), /there is already a file for \/one/u);
  const picture = () => {
    globalThis.astroAsset.addStaticImage?.({ src: '/a.png' }, [], undefined);
    return new Response('');
  };
  await assert.rejects(
    withoutImages(() => write(pagesOf([['/two', 'page']], picture))),
    /has pictures/u,
  );
  assert.equal(globalThis.astroAsset, undefined);
});

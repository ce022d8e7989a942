import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BASES, builtSite, pagesOf } from '../built-site.ts';

for (const base of BASES)
  test(`under ${base} every page that can be shared has metadata: its URL, its title and an image that exists`, () => {
    const folder = builtSite(base);
    const pages = pagesOf(folder, base).filter(({ path }) => !path.endsWith('404.html'));
    for (const { path, html } of pages) {
      const tags = tagsOf(html);
      assert.equal(tags['og:url'], `http://localhost:4321${path}`);
      assert.ok(tags['og:title'] && tags['og:description'] && tags['og:image:alt'], path);
      assert.equal(tags['twitter:card'], 'summary_large_image');
      const isArticle = /^articles\/[^/]+\/$/u.test(path.slice(base.length));
      assert.equal(tags['og:type'], isArticle ? 'article' : 'website', path);
      const image = `http://localhost:4321${isArticle ? path : base}card.png`;
      assert.equal(tags['og:image'], image);
      const png = readFileSync(join(folder, image.slice(`http://localhost:4321${base}`.length)));
      assert.deepEqual(
        [png.toString('latin1', 1, 4), `${png.readUInt32BE(16)}`, `${png.readUInt32BE(20)}`],
        ['PNG', tags['og:image:width'], tags['og:image:height']],
      );
    }
  });

const tagsOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<meta (?:property|name)="([^"]*)" content="([^"]*)">/gu)].map(
      ([, name = '', content = '']) => [name, content],
    ),
  );

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { BASES, builtSite, pagesOf } from '../built-site.ts';
import { reportTried } from '../tried.ts';
import { followLinks } from './follow-links.ts';
import { HOST } from './urls-in.ts';

for (const base of BASES) {
  const folder = builtSite(base);
  const pages = pagesOf(folder, base);
  const anchors = new Map(
    pages.map(({ path, html }) => [path, [...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id = '']) => id)]),
  );

  test(`under ${base} every internal link and anchor in every page and data file has a target`, () => {
    const { broken, counts, anchors } = followLinks(folder, base);
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    reportTried(`links under ${base} (${anchors} of them to a place in a page)`, all, all - broken.length);
    assert.deepEqual(broken, []);
    const kinds = ['.bib', '.csv', '.html', '.json', '.jsonld', '.pf_fragment', '.ris', '.txt', '.xml'];
    assert.deepEqual(Object.keys(counts).sort(), kinds);
    assert.ok(
      (counts['.html'] ?? 0) > 1500 && anchors > 1000,
      `${counts['.html']} links, ${anchors} anchors`,
    );
  });

  test(`under ${base} every popover that a marker names is on its page`, () => {
    const missing = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/\spopovertarget="([^"]*)"/gu)].flatMap(([, id = '']) =>
        anchors.get(path)?.includes(id) ? [] : [`${path}#${id}`],
      ),
    );
    assert.deepEqual(missing, []);
  });

  test(`under ${base} no page has an id twice`, () => {
    const twice = [...anchors].flatMap(([path, ids]) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `${path}#${id}`),
    );
    assert.deepEqual(twice, []);
  });

  test(`under ${base} the sitemap lists every page`, () => {
    const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
    const named = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, to = '']) => to);
    const listed = pages.map(({ path }) => HOST + path).filter(path => !path.endsWith('404.html'));
    assert.deepEqual(named.sort(), listed.sort());
  });

  test(`under ${base} robots.txt names the sitemap, and the page of the hand-over is not published`, () => {
    const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
    assert.equal(robots, `User-agent: *\nAllow: /\n\nSitemap: ${HOST}${base}sitemap-index.xml\n`);
    assert.ok(existsSync(join(folder, 'sitemap-index.xml')));
    assert.ok(!existsSync(join(folder, 'hand-over.json')));
  });
}

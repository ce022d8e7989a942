import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { BASES, builtSite, pagesOf } from '../built-site.ts';
import { tellTried } from '../tried.ts';

for (const base of BASES) {
  const folder = builtSite(base);
  const pages = pagesOf(folder, base);
  const anchors = new Map(
    pages.map(({ path, html }) => [path, [...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id = '']) => id)]),
  );

  test(`under ${base} every internal link and anchor of every page leads somewhere`, () => {
    const links = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/\s(?:href|src|action|data-pagefind)="([^"]*)"/gu)].map(([, to = '']) => ({
        path,
        to: plainText(to),
      })),
    );
    const broken = links.filter(({ path, to }) => !leads(path, to)).map(({ path, to }) => `${path} → ${to}`);
    tellTried(`links and anchors under ${base}`, links.length, links.length - broken.length);
    assert.deepEqual(broken, []);
    assert.ok(links.length > 500, `${links.length} links were looked at`);
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

  test(`under ${base} the sitemap and quotations.json name pages and places that exist`, () => {
    const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
    const json = JSON.parse(readFileSync(join(folder, 'quotations.json'), 'utf8')) as {
      quotations: { url: string }[];
    };
    const named = [
      ...[...sitemap.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, to = '']) => to),
      ...json.quotations.map(({ url }) => url),
    ];
    const broken = named.filter(to => !leads(base, to.replace('http://localhost:4321', '')));
    assert.deepEqual(broken, []);
    const listed = pages.map(({ path }) => path).filter(path => !path.endsWith('404.html'));
    assert.deepEqual(
      named
        .slice(0, listed.length)
        .map(to => to.replace('http://localhost:4321', ''))
        .sort(),
      listed.sort(),
    );
  });

  test(`under ${base} robots.txt names the sitemap, and what was handed to the index is not published`, () => {
    const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
    assert.equal(
      robots,
      `User-agent: *\nAllow: /\n\nSitemap: http://localhost:4321${base}sitemap-index.xml\n`,
    );
    assert.ok(existsSync(join(folder, 'sitemap-index.xml')));
    assert.ok(!existsSync(join(folder, 'search-records.json')));
  });

  /** Does a link of a page lead to a file of the site, and its fragment to an element there? Links to other sites are not followed. */
  function leads(path: string, to: string): boolean {
    const address = new URL(to, `http://localhost:4321${path}`);
    if (address.host !== 'localhost:4321') return true;
    if (!address.pathname.startsWith(base)) return false;
    const inside = address.pathname.slice(base.length);
    const file = join(folder, inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside);
    if (!existsSync(file)) return false;
    const fragment = decodeURIComponent(address.hash.slice(1));
    return fragment === '' || (anchors.get(address.pathname) ?? []).includes(fragment);
  }
}

const plainText = (html: string) => html.replaceAll('&#38;', '&').replaceAll('&amp;', '&');

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import { BASES, builtSite, pagesOf } from '../built-site.ts';
import { triplesOf } from '../exports/linked-data.ts';
import { HOST } from './urls-in.ts';

const ARTICLE = 'articles/putin-in-pyongyang/';

for (const base of BASES) {
  const folder = builtSite(base);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const headOf = (path: string) => parseHTML(read(`${path}index.html`)).document.head;
  const linkedDataOf = (path: string) =>
    [...headOf(path).querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => JSON.parse(textContent ?? '') as Record<string, unknown>,
    );

  test(`under ${base} the head of an article has what reference managers and services for sharing read`, () => {
    const head = headOf(ARTICLE);
    const all = (name: string) =>
      [...head.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map(tag =>
        tag.getAttribute('content'),
      );
    const title = ['Why Putin went to Pyongyang, and why it worried the West'];
    const site = ['On the Record'];
    assert.deepEqual([all('citation_title'), all('og:title')], [title, title]);
    assert.deepEqual([all('author'), all('citation_author'), all('article:author')], [site, site, site]);
    assert.deepEqual(all('citation_publication_date'), ['2026/11/24']);
    assert.deepEqual(
      [all('article:published_time'), all('article:modified_time')],
      [['2026-11-24'], ['2026-11-29']],
    );
    assert.deepEqual(all('article:tag'), ['Russia', 'North Korea', 'Ukraine', 'Diplomacy']);
    assert.deepEqual(
      [all('og:site_name'), all('og:locale'), all('dc.type')],
      [site, ['en_GB'], ['newspaperArticle']],
    );
  });

  test(`under ${base} an article and its record link to every file for programs, by its type`, () => {
    for (const path of [ARTICLE, `${ARTICLE}record/`]) {
      const links = [...headOf(path).querySelectorAll('link[rel="alternate"]')].map(link => [
        link.getAttribute('type'),
        link.getAttribute('href'),
      ]);
      assert.deepEqual(links, [
        ['application/rss+xml', `${base}feed.xml`],
        ['application/feed+json', `${base}feed.json`],
        ['application/x-bibtex', `${base}${ARTICLE}citations.bib`],
        ['application/x-research-info-systems', `${base}${ARTICLE}citations.ris`],
        ['application/vnd.citationstyles.csl+json', `${base}${ARTICLE}citations.json`],
        ['application/ld+json', `${base}${ARTICLE}article.jsonld`],
        [
          'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
          `${base}${ARTICLE}annotations.jsonld`,
        ],
      ]);
      for (const [, href = ''] of links)
        assert.ok(existsSync(join(folder, (href ?? '').slice(base.length))), href ?? '');
    }
  });

  test(`under ${base} the home page, speakers and outlets have linked data, with the quotations of a speaker`, async () => {
    const [home, ...others] = linkedDataOf('');
    assert.deepEqual(others, []);
    const types = (await triplesOf(home ?? {}))
      .filter(({ predicate }) => predicate.endsWith('#type'))
      .map(({ object }) => object);
    assert.deepEqual(types.sort(), ['http://schema.org/NewsMediaOrganization', 'http://schema.org/WebSite']);
    const [speaker] = linkedDataOf('speakers/victor-cha/');
    const said = (await triplesOf(speaker ?? {})).filter(
      ({ predicate }) => predicate === 'http://schema.org/text',
    );
    const { quotations } = JSON.parse(read('quotations.json')) as {
      quotations: { url: string; text: string; form: string; speaker: { id: string } | null }[];
    };
    const expected = quotations.filter(one => one.speaker?.id === 'victor-cha' && one.form !== 'indirect');
    assert.ok(expected.length > 3);
    assert.deepEqual(
      said.map(({ subject, object }) => [subject, object]).sort(),
      expected.map(({ url, text }) => [url, text]).sort(),
    );
    assert.equal(speaker?.['@type'], 'ProfilePage');
    assert.deepEqual(
      linkedDataOf('sources/cnn/').map(one => one['@type']),
      ['CollectionPage'],
    );
  });

  test(`under ${base} the sitemap has the last day of each page that is made from articles, and no unused namespace`, () => {
    const parser = new XMLParser({ ignoreAttributes: false });
    const parsed = (file: string) => {
      assert.equal(XMLValidator.validate(read(file)), true, file);
      return parser.parse(read(file)) as {
        urlset: { '@_xmlns': string; url: { loc: string; lastmod?: string }[] };
        sitemapindex: { sitemap: { lastmod?: string } };
      };
    };
    const { urlset } = parsed('sitemap-0.xml');
    const { url, ...attributes } = urlset;
    assert.deepEqual(attributes, { '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9' });
    const days = new Map(url.map(({ loc, lastmod }) => [loc.slice(`${HOST}${base}`.length), lastmod]));
    const LAST = '2026-11-29T00:00:00.000Z';
    for (const path of [
      '',
      'articles/',
      ARTICLE,
      `${ARTICLE}record/`,
      'speakers/victor-cha/',
      'topics/russia/',
    ])
      assert.equal(days.get(path), LAST, path);
    const without = [...days].flatMap(([path, day]) => (day === undefined ? [path] : []));
    assert.deepEqual(without.sort(), ['about/', 'corrections/', 'data/', 'method/', 'search/']);
    assert.equal(parsed('sitemap-index.xml').sitemapindex.sitemap.lastmod, LAST);
    assert.ok(!existsSync(join(folder, 'page-days.json')));
  });

  test(`under ${base} each quotation on the page of a topic names who speaks`, () => {
    const { document } = parseHTML(read('topics/ukraine/index.html'));
    const quotations = [...document.querySelectorAll('.h-cite')];
    assert.ok(document.querySelectorAll('.wording-group > ul > .h-cite').length > 2);
    assert.deepEqual(
      quotations
        .filter(one => one.querySelectorAll('.p-author').length !== 1)
        .map(({ textContent }) => textContent),
      [],
    );
  });

  test(`under ${base} the icon of feeds and of the publisher is a square PNG of 512 pixels`, () => {
    const png = readFileSync(join(folder, 'icon.png'));
    assert.deepEqual(
      [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)],
      ['PNG', 512, 512],
    );
    const { icon, favicon } = JSON.parse(read('feed.json')) as { icon: string; favicon: string };
    assert.deepEqual([icon, favicon], [`${HOST}${base}icon.png`, `${HOST}${base}icon.png`]);
  });

  test(`under ${base} the linked data of every page is read without an error`, async () => {
    const pages = pagesOf(folder, base);
    let count = 0;
    for (const { path } of pages.filter(one => one.path.endsWith('/') && !one.path.includes('/record/')))
      for (const data of linkedDataOf(path.slice(base.length))) {
        assert.ok((await triplesOf(data)).length > 2, path);
        count += 1;
      }
    assert.ok(count > 20, `${count} pages`);
  });
}

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { mf2 } from 'microformats-parser';
import type { AnnotationCollection } from '../../src/exports/annotations.ts';
import type { JsonFeed } from '../../src/exports/json-feed.ts';
import type { PublishedQuotation } from '../../src/exports/quotations-schema.ts';
import { BASES, builtSite } from '../built-site.ts';
import { cslSchema } from '../exports/csl-schema.ts';
import { triplesOf } from '../exports/linked-data.ts';
import { plainText } from '../html-text.ts';
import { HOST } from './urls-in.ts';

const SLUG = 'putin-in-pyongyang';
const ARTICLE = `articles/${SLUG}/`;

for (const base of BASES) {
  const folder = builtSite(base);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const { quotations: all } = JSON.parse(read('quotations.json')) as { quotations: PublishedQuotation[] };
  const quotations = all.filter(({ article }) => article.slug === SLUG);
  const quoted = quotations.filter(({ form }) => form !== 'indirect');

  test(`under ${base} the table has every quotation of quotations.json`, () => {
    const rows: Record<string, string>[] = parse(read('quotations.csv'), { bom: true, columns: true });
    assert.deepEqual(
      rows.map(({ url, text, status }) => [url, text, status]),
      all.map(({ url, text, verification }) => [url, text, verification.status]),
    );
  });

  test(`under ${base} the sources of an article are the same in BibTeX, RIS and CSL-JSON`, () => {
    const csl = cslSchema.parse(JSON.parse(read(`${ARTICLE}citations.json`)));
    const used = new Set(quotations.map(({ source }) => source.key));
    for (const key of used)
      assert.ok(
        csl.some(({ id }) => id === `putin-in-pyongyang:source--${key}`),
        key,
      );
    for (const format of ['bib', 'ris']) {
      const items = plugins.input.chain(read(`${ARTICLE}citations.${format}`), { generateGraph: false });
      assert.deepEqual(
        items.map(({ id, title, URL, note, issued, language }) => [id, title, URL, note, issued, language]),
        csl.map(({ id, title, URL, note, issued, language }) => [id, title, URL, note, issued, language]),
      );
    }
  });

  test(`under ${base} feeds are well-formed, and every speaker with a page has one`, () => {
    const files = globSync('{feed.xml,speakers/*/feed.xml}', { cwd: folder }).sort();
    const pages = globSync('speakers/*/index.html', { cwd: folder }).map(file => dirname(file));
    assert.deepEqual(
      files.slice(1).map(file => dirname(file)),
      pages.sort(),
    );
    for (const file of files) {
      assert.equal(XMLValidator.validate(read(file)), true, file);
      const { rss } = new XMLParser({ ignoreAttributes: false }).parse(read(file)) as {
        rss: { channel: { 'atom:link': Record<string, string> } };
      };
      assert.equal(rss.channel['atom:link']['@_href'], `${HOST}${base}${file.replaceAll('\\', '/')}`);
    }
    const { items, feed_url } = JSON.parse(read('feed.json')) as JsonFeed;
    assert.equal(feed_url, `${HOST}${base}feed.json`);
    const words = items.map(({ content_html }) => plainText(content_html)).join('\n');
    for (const { text, url } of all.filter(one => one.form !== 'indirect' && !one.text.includes('\n')))
      assert.ok(words.includes(text), url);
  });

  test(`under ${base} an article links to its linked data, which has every quotation and every source`, async () => {
    const [, href = ''] =
      /<link rel="alternate" type="application\/ld\+json" href="([^"]*)"/u.exec(
        read(`${ARTICLE}index.html`),
      ) ?? [];
    assert.equal(href, `${base}${ARTICLE}article.jsonld`);
    const [, inPage = ''] =
      /<script type="application\/ld\+json">([^<]*)<\/script>/u.exec(read(`${ARTICLE}index.html`)) ?? [];
    const all = JSON.parse(read(`${ARTICLE}article.jsonld`)) as Record<string, unknown>;
    const { citation, hasPart, url, description, abstract, temporalCoverage, keywords, ...summary } = all;
    assert.deepEqual(JSON.parse(inPage), summary, 'search engines read what is in the page');
    for (const more of [citation, hasPart, url, description, abstract, temporalCoverage, keywords])
      assert.ok(more !== undefined);
    const triples = await triplesOf(JSON.parse(read(`${ARTICLE}article.jsonld`)) as object);
    const objects = (name: string) =>
      triples
        .filter(({ predicate }) => predicate === `http://schema.org/${name}`)
        .map(({ object }) => object);
    assert.deepEqual(objects('hasPart').sort(), quoted.map(({ url }) => url).sort());
    const sources = new Set(objects('citation'));
    for (const { source } of quotations)
      assert.ok(sources.has(`${HOST}${base}${ARTICLE}#source--${source.key}`));
  });

  test(`under ${base} there is an annotation for every quotation, at its words`, () => {
    const { total, first } = JSON.parse(read(`${ARTICLE}annotations.jsonld`)) as AnnotationCollection;
    assert.equal(total, quotations.length);
    for (const [index, { id, target }] of first.items.entries()) {
      const { url, text, form } = quotations[index] ?? { url: '', text: '', form: 'direct' };
      assert.equal(id.split('#')[1], url.split('#')[1]);
      assert.equal(target.source, `${HOST}${base}${ARTICLE}`);
      if (form !== 'direct') assert.equal(target.selector.exact, text);
    }
  });

  test(`under ${base} an article is an h-entry, and quotations in lists are h-cites`, () => {
    const page = (path: string) => mf2(read(`${path}index.html`), { baseUrl: `${HOST}${base}${path}` });
    const [entry] = page(ARTICLE).items;
    assert.deepEqual(entry?.type, ['h-entry']);
    assert.deepEqual(entry?.properties['name'], ['Why Putin went to Pyongyang, and why it worried the West']);
    assert.deepEqual(entry?.properties['published'], ['2026-11-24']);
    const author = { type: ['h-card'], properties: { name: ['On the Record'] }, value: 'On the Record' };
    assert.deepEqual(entry?.properties['author'], [author]);
    assert.equal(entry?.properties['content']?.length, 1);
    assert.deepEqual(entry?.properties['url'], [`${HOST}${base}${ARTICLE}`]);
    assert.deepEqual(entry?.properties['updated'], ['2026-11-29']);
    assert.deepEqual(entry?.properties['category'], ['Russia', 'North Korea', 'Ukraine', 'Diplomacy']);
    assert.match(String(entry?.properties['summary']), /^What Russia and North Korea were said to want/u);
    const cited = page(`${ARTICLE}record/`).items.filter(({ type }) => type?.includes('h-cite'));
    assert.deepEqual(
      cited.map(({ properties }) => properties['url']?.[0]),
      quotations.map(({ url }) => url),
    );
    const [first] = page('speakers/victor-cha/').items;
    assert.deepEqual(first?.type, ['h-cite']);
    for (const [path, name] of [
      ['', 'On the Record'],
      ['articles/', 'Analyses'],
      ['topics/russia/', 'Russia'],
    ] as const) {
      const [feed] = page(path).items;
      assert.deepEqual([feed?.type, feed?.properties['name']], [['h-feed'], [name]], path);
      const entries = feed?.children?.filter(({ type }) => type?.includes('h-entry')) ?? [];
      const listed = entries.map(({ properties }) => properties['url']?.[0]);
      assert.deepEqual(listed.length, 2, path);
      assert.ok(listed.includes(`${HOST}${base}${ARTICLE}`), path);
    }
  });
}

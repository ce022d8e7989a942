import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, test } from 'node:test';
import { type ReadResult, readArticle } from '../../src/article/read-article.ts';
import { readRegistry } from '../../src/content/registry.ts';
import { imagesIn } from '../../src/corpus/public-images.ts';
import { formatProblem } from '../../src/problems/reporters/text.ts';
import { pageHtml } from '../page-html.ts';

const ARTICLES = join(import.meta.dirname, '..', 'fixtures', 'articles');
const file = (...path: string[]) => ({
  file: path.at(-1) ?? '',
  text: readFileSync(join(ARTICLES, ...path), 'utf8'),
});
const names = { outlets: file('outlets.yaml'), speakers: file('speakers.yaml') };

function read(folder: string): ReadResult {
  const lock = existsSync(join(ARTICLES, folder, 'lock.json')) ? file(folder, 'lock.json') : null;
  const files = { slug: folder, markdown: file(folder, 'article.md'), lock };
  const shown = join(ARTICLES, folder, 'public');
  const images = imagesIn(join(ARTICLES, folder), existsSync(shown) ? readdirSync(shown) : []);
  const { registry } = readRegistry(names, images);
  return readArticle(files, registry, { language: 'en-GB', strict: false });
}

function html(folder: string): string {
  const { article } = read(folder);
  return article ? pageHtml(article) : '';
}

const articleFolders = readdirSync(ARTICLES, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name);

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** Each folder of tests/fixtures/articles is one case. With `UPDATE=1` the tests first write its `expected.*` files. */
describe('an article as read', () => {
  for (const name of articleFolders) {
    it(`${name}: everything known of it`, () => {
      const { tree: _, ...article } = read(name).article ?? { tree: null };
      matches(name, 'expected.json', `${JSON.stringify(article, null, 2)}\n`);
    });
    it(`${name}: its problems`, () => {
      matches(
        name,
        'expected.txt',
        read(name)
          .problems.map(one => `${formatProblem(one)}\n`)
          .join(''),
      );
    });
    it(`${name}: its html`, () => {
      matches(name, 'expected.html', `${html(name)}\n`);
    });
  }
});

test('a cached check has only data and words of editors, none of the site', () => {
  const ours = articleFolders.flatMap(folder => {
    const { article } = read(folder);
    const written = [file(folder, 'article.md'), file('outlets.yaml')].map(({ text }) => text).join('\n');
    return (article?.quotations ?? [])
      .flatMap(({ verification }) => stringsIn(verification))
      .filter(text => /\s/u.test(text) && !written.includes(text));
  });
  assert.deepEqual(ours, []);
});

describe('an editor cannot imitate the markup of the site', () => {
  const attributes = (html: string, name: string) =>
    [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'gu'))].map(([, value = '']) => value);

  for (const folder of ['every-feature', 'heading-gives-way', 'hostile'])
    it(`${folder}: every anchor is there once, and none is one the page makes itself`, () => {
      const ids = attributes(html(folder), 'id');
      assert.deepEqual(ids, [...new Set(ids)]);
      assert.deepEqual(
        ids.filter(id => id === '' || id === 'main' || /^(?:clipping|source)--/u.test(id)),
        [],
      );
    });
  it('hostile: only the site’s own elements, classes and URLs that open pages', () => {
    const tags = new Set([...html('hostile').matchAll(/<([a-z0-9]+)/gu)].map(([, tag]) => tag));
    assert.deepEqual([...tags].sort(), [
      'a',
      'blockquote',
      'button',
      'code',
      'h2',
      'img',
      'label',
      'p',
      'pre',
      'span',
    ]);
    assert.deepEqual(attributes(html('hostile'), 'class'), [
      'quotation pair-1',
      'last',
      'marker',
      'language-js&#x22;',
      'language-quotation',
    ]);
    assert.deepEqual(attributes(html('hostile'), '(?:href|src)'), [
      'http://gazette.example/?a=b&#x26;c=%22d%22',
      '//evil.example',
      'https://gazette.example',
      '/x.png',
    ]);
    assert.doesNotMatch(html('hostile').replace(/"[^"]*"/gu, '""'), / on[a-z]+=/u);
  });
});

it('a passage with an unknown source is no quotation, and the others remain', () => {
  const text = readFileSync(join(ARTICLES, 'heading-gives-way', 'article.md'), 'utf8');
  const markdown = {
    file: 'article.md',
    text: text.replace('[“very rare”][@gazette]', '[“very rare”][@nobody]'),
  };
  const { article } = readArticle({ slug: 'x', markdown, lock: null }, readRegistry(names).registry, {
    language: 'en-GB',
    strict: false,
  });
  assert.deepEqual(
    article?.quotations.map(({ text: words }) => words),
    ['late'],
  );
});

function matches(folder: string, name: string, found: string): void {
  const path = join(ARTICLES, folder, name);
  if (process.env['UPDATE'] === '1') writeFileSync(path, found);
  assert.equal(found, existsSync(path) ? readFileSync(path, 'utf8') : `no ${name}`);
}

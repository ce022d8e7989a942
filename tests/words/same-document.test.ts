import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSameDocument } from '../../src/words/same-document.ts';

const BASE = 'https://example.com/news/flood';

const SAME: [what: string, other: string][] = [
  ['itself', BASE],
  ['another scheme', 'http://example.com/news/flood'],
  ['www.', 'https://www.example.com/news/flood'],
  ['a host for mobile pages', 'https://amp.example.com/news/flood'],
  ['capitals in the host', 'https://Example.COM/news/flood'],
  ['the scheme’s own port', 'https://example.com:443/news/flood'],
  ['a final slash', 'https://example.com/news/flood/'],
  ['doubled slashes', 'https://example.com//news/flood//'],
  ['/amp at the end', 'https://example.com/news/flood/amp'],
  ['/amp/ at the end', 'https://example.com/news/flood/amp/'],
  ['/amp/ at the start', 'https://example.com/amp/news/flood'],
  ['a fragment', 'https://example.com/news/flood#top'],
  ['an empty query', 'https://example.com/news/flood?'],
  [
    'tracking parameters',
    'https://example.com/news/flood?utm_source=x&UTM_Medium=y&fbclid=1&gclid=2&mc_cid=3&msclkid=4',
  ],
  ['the parameter amp', 'https://example.com/news/flood?amp'],
  ['dots in the path', 'https://example.com/sport/../news/./flood'],
];

const OTHER: [what: string, other: string][] = [
  ['another host', 'https://example.org/news/flood'],
  ['a subdomain', 'https://news.example.com/news/flood'],
  ['another port', 'https://example.com:8080/news/flood'],
  ['another path', 'https://example.com/news/floods'],
  ['a longer path', 'https://example.com/news/flood/2'],
  ['a path that only begins with amp', 'https://example.com/news/flood/amplified'],
  ['another letter case of the path', 'https://example.com/news/Flood'],
  ['a parameter that names a document', 'https://example.com/news/flood?id=1'],
  ['a fragment that is a route', 'https://example.com/news/flood#/report/2'],
  ['a fragment that is a route with !', 'https://example.com/news/flood#!report-2'],
  ['a URL without a scheme', 'example.com/news/flood'],
  ['an empty text', ''],
];

describe('isSameDocument', () => {
  for (const [what, other] of SAME)
    it(`ignores ${what}`, () => {
      assert.equal(isSameDocument(BASE, other), true);
      assert.equal(isSameDocument(other, BASE), true);
    });

  for (const [what, other] of OTHER)
    it(`does not ignore ${what}`, () => {
      assert.equal(isSameDocument(BASE, other), false);
      assert.equal(isSameDocument(other, BASE), false);
    });

  const query = (one: string, other: string) =>
    isSameDocument(`https://example.com/article?${one}`, `https://example.com/article?${other}`);

  it('compares the other parameters, in any order', () => {
    assert.equal(query('id=1', 'id=1'), true);
    assert.equal(query('id=1', 'id=2'), false);
    assert.equal(query('id=1&page=2', 'page=2&id=1'), true);
    assert.equal(query('id=1&utm_source=x', 'fbclid=y&id=1'), true);
    assert.equal(query('id=1&id=2', 'id=1'), false);
    assert.equal(query('s=flood', 's=fire'), false);
    assert.equal(query('utm_source=x', 'utm_source=y'), true);
    assert.equal(query('smid=x&CMP=y', 'cmpid=z'), true);
  });

  it('compares parameters that some sites use for campaigns and others for documents', () => {
    for (const name of ['ref', 'referrer', 'source', 'share', 's'])
      assert.equal(query(`${name}=100`, `${name}=200`), false, name);
    assert.equal(query('ref=100', 'ref=100'), true);
  });

  it('compares fragments that are routes', () => {
    const at = (one: string, other: string) =>
      isSameDocument(`https://example.com/${one}`, `https://example.com/${other}`);
    assert.equal(at('#/doc/1', '#/doc/2'), false);
    assert.equal(at('#/doc/1', '#/doc/1'), true);
    assert.equal(at('#!doc-1', '#!doc-2'), false);
    assert.equal(at('a#part-1', 'a#part-2'), true);
  });

  it('does not confuse an encoded & or = in a value with a separator', () => {
    assert.equal(query('a=b%26c=d', 'a=b&c=d'), false);
    assert.equal(query('a=b%3Dc', 'a=b=c'), true);
  });

  it('treats a URL in another script and its encoded form as equal', () => {
    assert.equal(isSameDocument('https://example.com/café', 'https://example.com/caf%C3%A9'), true);
    assert.equal(isSameDocument('https://пример.example/a', 'https://xn--e1afmkfd.example/a'), true);
  });

  it('finds no document for a text that is not an http or https URL, even if both are the same', () => {
    for (const url of ['flood', 'mailto:desk@example.com', 'file:///flood', 'data:,flood', 'javascript:1'])
      assert.equal(isSameDocument(url, url), false, url);
  });
});

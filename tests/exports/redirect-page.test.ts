import assert from 'node:assert/strict';
import test from 'node:test';
import { redirectPage } from '../../src/exports/redirect-page.ts';
import { HOSTILE } from './hostile.ts';

test('the title of a redirect has the name of the site as text, for any name', () => {
  for (const name of ['Smith & <Sons>', '</title><script>alert(1)</script>', ...HOSTILE]) {
    const html = redirectPage('/articles/new/', '/moved.js', { name, language: 'en' });
    const title = /<title>(.*?)<\/title>/su.exec(html)?.[1] ?? '';
    assert.equal(plain(title), `Moved · ${name}`);
    assert.equal(html.match(/<script/gu)?.length, 1);
  }
});

test('the language and the URLs of a redirect are escaped too', () => {
  const html = redirectPage('/a"b<c', '/d"e.js', { name: 'News', language: 'en" onload="x' });
  assert.deepEqual(
    [...html.matchAll(/(?:lang|src|data-to|href)="([^"]*)"/gu)].map(([, value = '']) => plain(value)),
    ['en" onload="x', 'http://localhost:4321/a"b<c', '/d"e.js', '/a"b<c', '/a"b<c'],
  );
});

const plain = (html: string) => {
  assert.doesNotMatch(html, /[<>"]/u);
  return html.replace(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => SIGNS[name] ?? '');
};
const SIGNS: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

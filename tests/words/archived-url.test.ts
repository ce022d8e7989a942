import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { archivedUrl, hasOpaqueIds } from '../../src/words/archived-url.ts';

const PAGE = 'https://gazette.example/flood?id=1';

const CAPTURES: [capture: string, url: string | null][] = [
  [`https://web.archive.org/web/20250413120000/${PAGE}`, PAGE],
  [`https://web.archive.org/web/20250413120000id_/${PAGE}`, PAGE],
  [`https://web.archive.org/web/2025/${PAGE}`, PAGE],
  ['https://web.archive.org/web/20250413/gazette.example/flood', 'http://gazette.example/flood'],
  ['https://web.archive.org/web/20250413/https:/gazette.example/flood', 'https://gazette.example/flood'],
  [
    'https://arquivo.pt/wayback/20250413/https%3A%2F%2Fgazette.example%2Fflood',
    'https://gazette.example/flood',
  ],
  [`https://archive.ph/20250413120000/${PAGE}`, PAGE],
  [`https://webarchive.nationalarchives.gov.uk/ukgwa/20250413/${PAGE}`, PAGE],
  ['https://archive.ph/AbCd1', null],
  ['https://blog.example/2025/flood', null],
  ['https://blog.example/2025/04/flood', null],
  ['https://blog.example/2025/04/13/flood', null],
  ['https://blog.example/20250413/flood.html', null],
  ['https://blog.example/2025/flood.PHP?id=1', null],
  ['https://web.archive.org/web/2025/gazette.example:8080/flood', 'http://gazette.example:8080/flood'],
  ['https://web.archive.org/web/2025/пример.рф/потоп', 'http://пример.рф/потоп'],
  ['https://web.archive.org/web/2025/xn--e1afmkfd.xn--p1ai/flood', 'http://xn--e1afmkfd.xn--p1ai/flood'],
  ['https://blog.example/saved/https://gazette.example/flood', null],
  [`https://web.archive.org/web/*/${PAGE}`, null],
  ['not a URL', null],
];

describe('the URL in a capture', () => {
  for (const [capture, url] of CAPTURES)
    it(capture, () => {
      assert.equal(archivedUrl(capture), url);
    });
});

it('an archive with ids of its own is known by its host', () => {
  for (const known of [
    'https://archive.ph/AbCd1',
    'https://www.archive.today/x',
    'https://perma.cc/AB12-CD34',
  ])
    assert.equal(hasOpaqueIds(known), true, known);
  for (const other of ['https://archive.example/1', 'https://perma.cc.example/1', 'perma.cc/1'])
    assert.equal(hasOpaqueIds(other), false, other);
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settings } from '../src/settings/settings.ts';

describe('SITE_URL and BASE_PATH', () => {
  for (const [url, base, expected] of [
    ['', '', 'http://localhost:4321 /'],
    ['https://news.example/', 'analysis', 'https://news.example /analysis/'],
    ['https://news.example:8080', '/a/b/', 'https://news.example:8080 /a/b/'],
    ['news.example', '', '`SITE_URL` “news.example” is no address of a host: write scheme and host alone'],
    ['https://news.example/site', '', '`SITE_URL` “https://news.example/site” is no address of a host'],
    ['', '/a b/', '`BASE_PATH` “/a b/” is no path: write the path'],
    ['', '../a', '`BASE_PATH` “../a” is no path: write the path'],
    ['', 'a//b', '`BASE_PATH` “a//b” is no path: write the path'],
  ] as const)
    it(`“${url}” and “${base}”`, () => {
      const written = { name: 'The Valley Desk', tagline: 'Everything said in the valley' };
      const site = settings(written, { SITE_URL: url, BASE_PATH: base });
      const [problem] = site.problems;
      const got = problem?.message ?? `${site.address} ${site.base}`;
      assert.equal(got.slice(0, expected.length), expected);
    });
});

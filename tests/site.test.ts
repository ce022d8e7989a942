import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { settings } from '../src/settings/settings.ts';
import { settingsManual } from '../src/settings/settings-manual.ts';
import { settingsSchema } from '../src/settings/settings-schema.ts';

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

describe('every setting', () => {
  const names = Object.keys(settingsSchema.shape);
  it('stands in src/site.ts, in the order of the schema', () => {
    const written = [...readFileSync('src/site.ts', 'utf8').matchAll(/^ {2}(\w+):/gmu)].map(
      ([, name]) => name,
    );
    assert.deepEqual(written, names);
  });
  it('is explained', () => {
    const explained = [...settingsManual().matchAll(/^([\w.[\]]+) {2}\(.+\)\n {4}\S.+\.?$/gmu)].map(
      ([, name]) => name,
    );
    assert.deepEqual(
      explained.filter(name => /^\w+$/u.test(name ?? '')),
      names,
    );
    assert.doesNotMatch(settingsManual(), /^ {4}$/mu);
  });
  it('but the name and the tagline has a default, so a file that knows fewer settings stays valid', () => {
    const site = settings({ name: 'The Valley Desk', tagline: 'Everything said in the valley' }, {});
    assert.deepEqual(site.problems, []);
    assert.deepEqual([site.authors, site.licence, site.icon], [['The Valley Desk'], null, null]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runIn } from './cli/project.ts';

/** The settings with these variables of the environment, or the first line of the error. */
function settings(environment: Record<string, string>): string {
  const code =
    "import('./src/site.ts').then(({ SITE }) => console.log(SITE.address, SITE.base), ({ message }) => console.log(message))";
  return runIn(process.cwd(), ['-e', code], environment).stdout.trim();
}

describe('SITE_URL and BASE_PATH', () => {
  for (const [url, base, expected] of [
    ['', '', 'http://localhost:4321 /'],
    ['https://news.example/', 'analysis', 'https://news.example /analysis/'],
    ['https://news.example:8080', '/a/b/', 'https://news.example:8080 /a/b/'],
    ['news.example', '', 'SITE_URL is “news.example”: write scheme and host alone'],
    ['https://news.example/site', '', 'SITE_URL is “https://news.example/site”: write scheme and host alone'],
    ['', '/a b/', 'BASE_PATH is “/a b/”: write the path'],
    ['', '../a', 'BASE_PATH is “../a”: write the path'],
    ['', 'a//b', 'BASE_PATH is “a//b”: write the path'],
  ] as const)
    it(`“${url}” and “${base}”`, () => {
      assert.equal(settings({ SITE_URL: url, BASE_PATH: base }).slice(0, expected.length), expected);
    });
});

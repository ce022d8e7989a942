import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ARTICLE, ASTRO, OUTLETS, projectWith, runIn, SPEAKERS } from './project.ts';

const root = projectWith({
  'content/outlets.yaml': OUTLETS,
  'content/speakers.yaml': SPEAKERS,
  'content/articles/made-up.md': ARTICLE.replace('published:', 'lang: ar\npublished:'),
});
after(() => rmSync(root, { recursive: true }));

test('an article in a right-to-left language has its direction, and the site’s own words in it keep their language', () => {
  const { status, stderr } = runIn(root, [ASTRO, 'build']);
  assert.equal(status, 0, stderr);
  const html = readFileSync(join(root, 'dist/articles/made-up/index.html'), 'utf8');
  const tags = [...html.matchAll(/<([a-z]+)(?: [^>]*)? lang="([a-z]+)"(?: dir="([a-z]+)")?/gu)];
  assert.deepEqual(
    tags.map(([, ...parts]) => parts),
    [
      ['html', 'en', undefined],
      ['article', 'ar', 'rtl'],
      ['p', 'en', 'ltr'],
      ['aside', 'en', 'ltr'],
      ['section', 'en', 'ltr'],
    ],
  );
  const home = readFileSync(join(root, 'dist/index.html'), 'utf8');
  assert.match(home, /<h2 lang="ar" dir="rtl">/u);
});

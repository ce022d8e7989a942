import assert from 'node:assert/strict';
import test from 'node:test';
import { builtSite } from '../built-site.ts';
import { pageWeight } from './page-weight.ts';

/** The greatest size of HTML and styles together, compressed, in bytes, for an article of 900 words and 50 passages. */
const MOST = 15_000;
const MOST_SCRIPT = 1_500;
/** The greatest size of the script that every page has, compressed, in bytes. It is the script for the key `/`. */
const MOST_KEY_SCRIPT = 600;
/** Pages that may not be larger than an article. */
const PAGES = [
  '',
  'articles',
  'sources',
  'speakers',
  'speakers/victor-cha',
  'corrections',
  'about',
  'method',
];

test('the size of an article’s page, styles and script is limited', () => {
  const { html, styles, scripts, blocking } = pageWeight(builtSite('/'), 'articles/putin-in-pyongyang');
  assert.ok(styles > 0 && scripts > 0);
  assert.ok(html + styles <= MOST, `${html + styles} bytes`);
  assert.ok(scripts <= MOST_SCRIPT, `${scripts} bytes of script`);
  assert.ok(blocking <= 2, `${blocking} files to wait for`);
});

test('the record has one small script, which copies citations', () => {
  const { scripts } = pageWeight(builtSite('/'), 'articles/putin-in-pyongyang/record');
  assert.ok(scripts > 0 && scripts <= MOST_SCRIPT, `${scripts} bytes of script`);
});

for (const path of PAGES)
  test(`/${path} is no larger than an article, and has only the script of the key`, () => {
    const { html, styles, scripts, blocking } = pageWeight(builtSite('/'), path);
    assert.ok(html + styles <= MOST, `${html + styles} bytes`);
    assert.ok(scripts > 0 && scripts <= MOST_KEY_SCRIPT, `${scripts} bytes of script`);
    assert.ok(blocking <= 2, `${blocking} files to wait for`);
  });

import assert from 'node:assert/strict';
import test from 'node:test';
import { readHtml } from '../../src/recompute/html-text.ts';

const words = (html: string) => readHtml(html).text.replace(/\s+/gu, ' ').trim();

for (const [what, html, text] of [
  ['elements inside a line do not part words', '<p>w<b>at</b>er</p>', 'water'],
  ['blocks part words', '<p>one</p><p>two<br>three', 'one two three'],
  [
    'scripts, styles and templates are left out',
    'a<script>"</p>"</script><style>b{}</style><template>c</template>d',
    'a d',
  ],
  ['a script without an end hides the rest', 'a<script>b', 'a'],
  ['comments are left out', 'a<!-- <p>b</p> -->c', 'ac'],
  ['a mark inside an attribute ends no tag', '<p title="a > b">c</p>', 'c'],
  ['an apostrophe in a tag opens no attribute', "<p don't>c</p>", 'c'],
  ['a sign that begins no tag stays', '1 < 2 <3 a<', '1 < 2 <3 a<'],
  [
    'character references',
    '&ldquo;caf&eacute;&rdquo; &amp;lt; &#8217;&#x2019; &#146; &unknown; &#0;',
    '“café” &lt; ’’ ’ &unknown; \uFFFD',
  ],
  ['declarations', '<!doctype html><?xml version="1.0"?>a', 'a'],
] as const)
  test(`the text of a page: ${what}`, () => assert.equal(words(html), text));

test('the URLs that a page gives as its own', () => {
  const { urls } = readHtml(`<!-- saved from url=(0030)https://one.example/a -->
    <link href='https://two.example/a?b=1&amp;c=2' rel=canonical><link rel="icon" href="https://no.example/">
    <meta property="og:url" content="https://three.example/">`);
  assert.deepEqual(urls, [
    'https://one.example/a',
    'https://two.example/a?b=1&c=2',
    'https://three.example/',
  ]);
});

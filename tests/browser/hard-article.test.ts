import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { removedAnchor } from '../../src/removed-anchor.ts';
import { ui } from '../../src/ui/strings.ts';
import { pagesOf } from '../built-site.ts';
import { ASTRO, runIn } from '../cli/project.ts';
import { isWhole } from '../effort.ts';
import { serve } from '../serve.ts';
import { followLinks } from '../site/follow-links.ts';
import { HARD, hardProject, QUOTATIONS, SOURCES } from '../site/hard-project.ts';
import { htmlFaults } from '../site/html-faults.ts';
import { axeFaults, overEdge } from './axe.ts';
import { launch } from './chromium.ts';
import { walk } from './keyboard-walk.ts';
import { reflowFaults } from './reflow.ts';

const root = hardProject();
const dist = join(root, 'dist');
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

before(async () => {
  const { status, stdout, stderr } = runIn(root, [ASTRO, 'build']);
  assert.equal(status, 0, stdout + stderr);
  server = await serve(dist, '/');
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(root, { recursive: true });
});

const page = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;

const OTHERS = [
  `${HARD}record/`,
  '/articles/made-up/',
  '/corrections/',
  '/speakers/',
  '/speakers/ana-example/2/',
  '/sources/herald/2/',
];

for (const [width, colorScheme] of [
  [360, 'light'],
  // The dark scheme changes only colours, so there axe checks only contrast.
  [768, 'dark'],
  [1440, 'light'],
] as const)
  test(`what is hard to set keeps within ${width} px, and axe finds nothing: ${colorScheme}`, async () => {
    const tab = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
    for (const path of isWhole || width === 360 ? [HARD, ...OTHERS] : [HARD]) {
      await tab.goto(server.address + path);
      const faults = [
        ...(await overEdge(tab)),
        ...(await axeFaults(tab, { onlyContrast: colorScheme === 'dark' })),
      ];
      if (width === 360) faults.push(...(await reflowFaults(tab)));
      assert.deepEqual([path, faults], [path, []]);
      await tab.setViewportSize({ width, height: 800 });
    }
    await tab.close();
  });

test('the keyboard reaches everything, in visual order', async () => {
  const tab = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1440, height: 800 } });
  for (const path of [HARD, '/articles/made-up/', '/sources/herald/2/']) {
    await tab.goto(server.address + path);
    // A page has hundreds of stops. `npm test` walks only the head and the first paragraphs with their clippings.
    assert.deepEqual([path, (await walk(tab, isWhole ? undefined : 60)).faults], [path, []]);
  }
  await tab.close();
});

test('every page is valid HTML, including redirects', () => {
  const pages = pagesOf(dist, '/');
  assert.deepEqual(htmlFaults(pages), []);
  assert.ok(pages.some(({ path }) => path === '/articles/deluge/record/'));
});

test('every link and anchor has a target', () => {
  const { broken, anchors } = followLinks(dist, '/');
  assert.deepEqual(broken, []);
  assert.ok(anchors > 1000);
});

test('every quotation has its marker, its clipping and a permalink that leads to it', () => {
  const html = page(HARD);
  assert.equal(count(html, /class="marker"/gu), QUOTATIONS);
  assert.equal(count(html, /<figure class="clipping[ "]/gu), QUOTATIONS);
  assert.equal(count(html, /<li id="source--/gu), SOURCES);
  const { quotations } = JSON.parse(readFileSync(join(dist, 'quotations.json'), 'utf8')) as {
    quotations: { url: string }[];
  };
  assert.equal(quotations.length, QUOTATIONS + 1);
  for (const { url } of quotations) {
    const { pathname, hash } = new URL(url);
    assert.equal(count(page(pathname), new RegExp(`\\sid="${hash.slice(1)}"`, 'gu')), 1, url);
  }
});

test('words in another language have its tag and writing direction', () => {
  const html = page(HARD);
  assert.equal(count(html, /<span [^>]*class="quotation pair-\d"[^>]* lang="ar" dir="auto"><label>«/gu), 2);
  assert.equal(count(html, /<span [^>]*class="quotation pair-\d"[^>]* lang="zh" dir="auto"><label>“水/gu), 1);
  assert.equal(count(html, /<blockquote lang="zh" dir="auto"/gu), 1);
  const record = page(`${HARD}record/`);
  assert.equal(count(record, /<span class="words"[^>]* lang="ar" dir="rtl">/gu), 2);
  assert.equal(count(record, /<span class="words"[^>]* lang="zh" dir="ltr">/gu), 2);
});

test('a quotation without spaces breaks at the end of the line', async () => {
  const tab = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await tab.goto(server.address + HARD);
  const lines = await tab.evaluate(
    () => document.querySelector('.quotation:lang(zh)')?.getClientRects().length,
  );
  assert.ok(lines && lines >= 2, `${lines} lines`);
  await tab.close();
});

test('each paragraph of a quotation has an opening mark, and only the last a closing one', async () => {
  const tab = await browser.newPage();
  await tab.goto(server.address + HARD);
  const marks = await tab.evaluate(() =>
    [...document.querySelectorAll('.callout:first-of-type blockquote > p')].map(node => [
      getComputedStyle(node, '::before').content,
      getComputedStyle(node, '::after').content,
    ]),
  );
  assert.deepEqual(marks.slice(0, 2), [
    ['"“"', 'none'],
    ['"“"', '"”"'],
  ]);
  await tab.close();
});

test('an article with several headings has a table of contents and a link to the next article; a short one links back', () => {
  const html = page(HARD);
  const nav = /<nav class="contents"[\s\S]*?<\/nav>/u.exec(html)?.[0] ?? '';
  assert.equal(count(nav, /<a href="#/gu), 4);
  assert.equal(count(html, /<a rel="next" href="\/articles\/made-up\/"/gu), 1);
  const short = page('/articles/made-up/');
  assert.equal(count(short, /class="contents"/gu), 0);
  assert.equal(count(short, new RegExp(`<a rel="prev" href="${HARD}"`, 'gu')), 1);
});

test('long lists have numbered pages with links to each other', () => {
  for (const list of ['/speakers/ana-example/', '/sources/herald/']) {
    const [first, second] = [page(list), page(`${list}2/`)];
    assert.equal(count(first, /<li class="quotation-item[ "]/gu), 100);
    assert.equal(count(first, new RegExp(`<a rel="next" href="${list}2/"`, 'gu')), 1);
    assert.equal(count(second, new RegExp(`<a rel="prev" href="${list}"`, 'gu')), 1);
    assert.equal(count(second, /<a href="[^"]*" aria-label="Page 2 of 2" aria-current="page">/gu), 1);
    assert.match(second, /<title>[^<]*, page 2 · /u);
  }
});

test('the share card of an article without a checked quotation has only its title', () => {
  const html = page(HARD);
  assert.match(html, /<meta property="og:image:alt" content="When the river rose [^“]*in what way">/u);
  const png = readFileSync(join(dist, HARD, 'card.png'));
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
});

const CHANGED = '/articles/made-up/';
const former = removedAnchor('ana-secret');

test('the old permalink of a removed quotation leads to what happened, on arrival and from a link on the page', async () => {
  const tab = await browser.newPage();
  const target = tab.locator(':target');
  await tab.goto(`${server.address}${CHANGED}#ana-secret`);
  await tab.waitForURL(`**/#${former}`);
  assert.equal(await target.innerText(), `${ui.former.gone} ${ui.former.reasons.privacy}`);
  await tab.goto(`${server.address}${CHANGED}#ana-dark`);
  assert.match(
    await target.innerText(),
    /^The quotation at this address is there no more\. In its place stands/u,
  );
  await tab.evaluate(() => location.assign('#ana-secret'));
  await tab.waitForURL(`**/#${former}`);
  assert.equal(await target.getAttribute('id'), former);
  await tab.goto(`${server.address}${CHANGED}#ana-never`);
  assert.equal(await target.count(), 0);
  await tab.close();
});

test('without scripts, the page says that a quotation was removed, and neither its words nor its id', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(`${server.address}${CHANGED}#ana-secret`);
  assert.equal(await tab.locator(':target').count(), 0);
  assert.ok(await tab.locator(`#${former}`).isVisible());
  assert.doesNotMatch(await tab.content(), /ana-secret|secret/iu);
  await tab.goto(`${server.address}${CHANGED}#${former}`);
  assert.match(await tab.locator(':target').innerText(), /removed to protect somebody’s privacy/u);
  await context.close();
});

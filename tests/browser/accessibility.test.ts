import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { isWhole } from '../effort.ts';
import { reportTried } from '../tried.ts';
import { axeFaults, LOOKS, looksOf, overEdge } from './axe.ts';
import { focusFaults, walk } from './keyboard-walk.ts';
import { openSite } from './open-site.ts';
import { reflowFaults } from './reflow.ts';

const ARTICLE = '/articles/putin-in-pyongyang/';
/** One page of each kind that loads two scripts. tests/browser/scripts.test.ts proves that no other kind does. */
const SCRIPTED = ['/search/?q=back%20burner', ARTICLE, `${ARTICLE}record/`, '/404.html'];
const KINDS = [
  ...SCRIPTED,
  '/',
  '/articles/',
  '/sources/',
  '/sources/the-economist/',
  '/speakers/',
  '/speakers/victor-cha/',
  '/corrections/',
  '/method/',
  '/about/',
];
const site = openSite();

test('every kind of page passes axe, the keyboard on a desktop, 400 % and wide text', async () => {
  const page = await newPage(true);
  let stops = 0;
  for (const [index, path] of KINDS.entries()) {
    await open(page, path, 1440);
    if (path.startsWith('/search/'))
      await page.getByRole('status').filter({ hasText: 'analysis for back burner.' }).waitFor();
    // `npm test` walks pages outside `SCRIPTED` at one width only: half of them here, the others on a phone below.
    const walked = isWhole || index % 2 === 0 || SCRIPTED.includes(path) ? await walk(page) : null;
    const faults = [
      ...(walked?.faults ?? []),
      ...(await looks(page, { of: SCRIPTED.includes(path) ? LOOKS : looksOf(index) })),
      ...(await reflowFaults(page)),
    ];
    assert.deepEqual([path, faults], [path, []]);
    if (walked) assert.ok(walked.stops > 10, path);
    stops += walked?.stops ?? 0;
  }
  reportTried('kinds of page by axe, by keyboard, zoomed and spaced', KINDS.length, KINDS.length);
  reportTried('stops of the tab key', stops, stops);
  await page.close();
});

test('without scripts, pages pass the keyboard on a phone, the skip link, and what scripts would have changed', async () => {
  const page = await newPage(false);
  for (const [index, path] of KINDS.entries()) {
    await open(page, path, 360);
    const faults = await focusFaults(page, 1);
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement?.closest('.masthead') === null), path);
    await page.goto('about:blank');
    await open(page, path, 360);
    if (isWhole || index % 2 === 1 || SCRIPTED.includes(path)) faults.push(...(await walk(page)).faults);
    if (SCRIPTED.includes(path))
      faults.push(...(await looks(page, { of: looksOf(index) })), ...(await reflowFaults(page)));
    assert.deepEqual([path, faults], [path, []]);
  }
  await page.close();
});

for (const javaScriptEnabled of [true, false])
  test(`an open card ${javaScriptEnabled ? 'with' : 'without'} scripts: axe, the keyboard, 400 % and wide text`, async () => {
    const page = await newPage(javaScriptEnabled);
    const card = page.locator('.clipping:popover-open');
    await open(page, ARTICLE, 1440);
    await page.locator('#cnn-rare .marker').click();
    const faults = [
      ...(await looks(page, { within: '.clipping:popover-open' })),
      ...(await reflowFaults(page)),
    ];
    const inside = await card.locator('a, button').count();
    for (const [width, height] of [
      [320, 256],
      [360, 800],
      [1440, 800],
      [1440, 500],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.locator('#cnn-rare .marker').focus();
      // In the middle of the view, a marker leaves the least room for its card.
      await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'center' }));
      if ((await card.count()) === 0) await page.keyboard.press('Enter');
      faults.push(...(await focusFaults(page, inside)));
      await page.keyboard.press('Tab');
      // A script closes the card when the focus leaves it. Without scripts, the card may cover the next marker. WCAG 2.4.11
      // allows this, because Escape closes the card.
      if (!javaScriptEnabled) await page.keyboard.press('Escape');
      assert.equal(await card.count(), 0);
      faults.push(...(await focusFaults(page, 1)));
    }
    assert.deepEqual(faults, []);
    await page.close();
  });

test('an open citation kit: axe, the keyboard, 400 % and wide text', async () => {
  const page = await newPage(true);
  await open(page, `${ARTICLE}record/`, 1440);
  await page.locator('.kit summary').first().click();
  await page.getByRole('button', { name: 'Copy as Markdown' }).waitFor();
  const faults = [
    ...(await focusFaults(page, 10)),
    ...(await looks(page, { within: '.kit[open]' })),
    ...(await reflowFaults(page)),
  ];
  assert.deepEqual(faults, []);
  await page.close();
});

const newPage = (javaScriptEnabled: boolean): Promise<Page> =>
  site.browser().newPage({ javaScriptEnabled, reducedMotion: 'reduce' });

async function open(page: Page, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(site.address('/') + path);
}

async function looks(
  page: Page,
  { within = 'html', of = LOOKS }: { within?: string; of?: readonly (typeof LOOKS)[number][] },
): Promise<string[]> {
  const faults: string[] = [];
  for (const { width, colorScheme, onlyContrast } of of) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const found = [...(await axeFaults(page, { onlyContrast, within })), ...(await overEdge(page))];
    faults.push(...found.map(fault => `${colorScheme}, ${width} px: ${fault}`));
  }
  return faults;
}

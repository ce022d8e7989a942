import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite } from './open-site.ts';

const ARTICLE = '/articles/putin-in-pyongyang/';
const site = openSite();

test('there is no movement if less is preferred', async () => {
  const page = await open();
  const scrolling = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  assert.equal(await scrolling(), 'smooth');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  assert.equal(await scrolling(), 'auto');
  assert.deepEqual(
    await page.evaluate(
      () =>
        [...document.querySelectorAll('*')]
          .map(node => getComputedStyle(node))
          .filter(
            ({ transitionDuration, animationName }) =>
              transitionDuration !== '0s' || animationName !== 'none',
          ).length,
    ),
    0,
  );
  await page.close();
});

test('more contrast makes soft text and hairlines as dark as the text', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open();
    await page.emulateMedia({ contrast: 'more', colorScheme });
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return [
        color,
        backgroundColor,
        getComputedStyle(document.querySelector('.byline') ?? document.body).color,
      ];
    });
    const [black, white] = ['oklch(0 0 0)', 'oklch(1 0 0)'];
    assert.deepEqual(colours, colorScheme === 'light' ? [black, white, black] : [white, black, white]);
    await page.close();
  }
});

test('with forced colours, the target of a link, the open card and every status are still recognizable', async () => {
  const page = await open('#cnn-rare');
  await page.emulateMedia({ forcedColors: 'active' });
  const style = (selector: string, name: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((node, key) => getComputedStyle(node).getPropertyValue(key), name);
  assert.equal(await style(':target', 'outline-style'), 'solid');
  assert.match(await style('.masthead [aria-current]', 'text-decoration-line'), /underline/u);
  const edges = await Promise.all(
    ['matched', 'matched-elsewhere', 'unverified'].map(async status => {
      const sign = `.voices .sign[data-status="${status}"]`;
      return [await style(sign, 'border-left-width'), await style(sign, 'border-right-width')].join(' ');
    }),
  );
  assert.equal(new Set(edges).size, 3, edges.join());
  await page.locator('#cnn-rare .marker').click();
  assert.equal(await style('.clipping:popover-open', 'border-left-style'), 'solid');
  await page.close();
});

test('by touch a card opens and stays; a tap outside it or its button closes it, and the button returns the focus', async () => {
  const context = await site.browser().newContext({ hasTouch: true, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(site.address('/') + ARTICLE);
  const card = page.locator('.clipping:popover-open');
  await page.locator('#cnn-rare .marker').tap();
  await page.waitForTimeout(300);
  assert.ok(await card.isVisible());
  await page.touchscreen.tap(4, 20);
  assert.equal(await card.count(), 0);
  await page.locator('#cnn-rare .marker').tap();
  await card.getByRole('button', { name: 'Close' }).tap();
  assert.equal(await card.count(), 0);
  assert.equal(await focusedName(page), 'Source 4: CNN. Found in a report or a copy');
  await context.close();
});

test('Tab moves from the marker through its card and on into the text, which closes the card', async () => {
  const page = await open();
  const card = page.locator('.clipping:popover-open');
  await page.locator('#cnn-rare .marker').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(await focusedName(page), 'indianeconomicobserver.com ↗');
  await card.getByRole('button', { name: 'Copy with source' }).waitFor();
  const inside = await card.locator('a, button').count();
  for (let step = 1; step < inside; step += 1) await page.keyboard.press('Tab');
  assert.equal(await card.count(), 1);
  await page.keyboard.press('Tab');
  assert.equal(await card.count(), 0);
  assert.equal(await focusedName(page), 'Source 4: CNN. Found in a report or a copy');
  assert.equal(
    await page.evaluate(() => document.activeElement?.closest('.quotation')?.id),
    'cnn-key-moment',
  );
  await page.locator('#cnn-rare .marker').click();
  await page.keyboard.press('Tab');
  await page.locator('#cnn-rare .marker').click();
  assert.equal(await card.count(), 0);
  await page.close();
});

test('the link back from a source shows the words and their marker', async () => {
  const page = await open();
  await page.locator('.backlinks a[href="#kremlin-friendly-state-visit"]').click();
  const [ground, sign, number] = await page.evaluate(() => {
    const [words, marker] = [':target', ':target .marker'].map(selector => document.querySelector(selector));
    if (!words || !marker) return [];
    return [
      getComputedStyle(words).backgroundColor,
      getComputedStyle(marker, '::before').borderTopColor,
      getComputedStyle(marker, '::after').color,
    ];
  });
  assert.ok(ground && sign && number && ground !== 'rgba(0, 0, 0, 0)');
  assert.ok(sign !== ground && number !== ground, `${sign} and ${number} on ${ground}`);
  await page.close();
});

async function open(fragment = ''): Promise<Page> {
  const page = await site.browser().newPage();
  await page.goto(site.address('/') + ARTICLE + fragment);
  return page;
}

const focusedName = (page: Page) =>
  page.evaluate(() => {
    const node = document.activeElement;
    return node?.getAttribute('aria-label') ?? node?.textContent;
  });

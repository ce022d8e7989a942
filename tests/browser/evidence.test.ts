import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite } from './open-site.ts';

const ARTICLE = '/articles/putin-in-pyongyang/';
const ID = 'putin-build-an-architecture-of-equal';
const site = openSite();

for (const [width, height] of [
  [360, 760],
  [1440, 900],
] as const)
  test(`without scripts a permalink shows words, speaker, status and clipping in one view of ${width} × ${height}`, async () => {
    const page = await open({ width, height, fragment: `#${ID}` });
    // The browser may scroll to the quotation some time after the page has loaded.
    await page.waitForFunction(() => scrollY > 0);
    const clipping = page.locator(`.block:has(#${ID}) .clipping.pair-1`);
    assert.match(
      (await clipping.innerText()).replace(/\s+/gu, ' '),
      /Vladimir Putin, President of Russia.*build an architecture.*theweek\.com.*Found in a report or a copy/u,
    );
    for (const part of [page.locator(`#${ID}`), clipping]) {
      const box = await part.boundingBox();
      assert.ok(box && box.y >= 0 && box.y + box.height <= height, JSON.stringify(box));
    }
    assert.ok(await clipping.getByRole('link', { name: 'Cite' }).isVisible());
    await page.close();
  });

test('on a phone the first quoted words stand within one and a half screens', async () => {
  const page = await open({ width: 360, height: 760 });
  const box = await page.locator('.quotation').first().boundingBox();
  assert.ok(box && box.y <= 1.5 * 760, `${box?.y} px`);
  await page.close();
});

test('in the margin no clipping covers another, each is near its words, and one control hides all', async () => {
  const page = await open({ width: 1440, height: 900 });
  const clippings = await page.evaluate(() =>
    [...document.querySelectorAll('.clipping[class*="pair"]')].map(node => {
      const pair = [...node.classList].find(name => name.startsWith('pair-'));
      const words = node.closest('.block')?.querySelector(`.quotation.${pair}`)?.getBoundingClientRect();
      const { top, bottom, left } = node.getBoundingClientRect();
      return { top, bottom, left, drift: top - (words?.top ?? 0), right: words?.right ?? 0 };
    }),
  );
  assert.ok(clippings.length > 20);
  for (const [index, { top, left, right, drift }] of clippings.entries()) {
    assert.ok(left > right, 'it stands beside the text');
    assert.ok(index === 0 || top >= (clippings[index - 1]?.bottom ?? 0), `${index} covers the one before it`);
    assert.ok(drift > -2 && drift < 300, `${index} stands ${drift} px below its words`);
  }
  await page.getByRole('checkbox', { name: 'Hide clippings' }).check();
  assert.equal(await page.locator('.clipping[class*="pair"]:visible').count(), 0);
  await page.close();
});

test('“Original” leaves exactly the words found in the original dark; what is faded has a contrast of 4.5; print ignores it', async () => {
  const page = await open({ width: 1440, height: 900 });
  const inks = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.quotation')].map(node => [
        node.getAttribute('data-status') === 'matched',
        getComputedStyle(node.querySelector('label') ?? node).color === getComputedStyle(document.body).color,
      ]),
    );
  await page.locator('label:has(#dial--original)').click();
  const original = await inks();
  assert.ok(original.some(([isFound]) => isFound) && original.some(([isFound]) => !isFound));
  assert.deepEqual(
    original.filter(([isFound, isDark]) => isFound !== isDark),
    [],
  );
  await page.emulateMedia({ media: 'print' });
  assert.ok((await inks()).every(([, isDark]) => isDark));
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  assert.ok((await inks()).every(([, isDark]) => isDark));
  await page.close();
});

test('words open their clipping, in the margin without covering the text; hover lights both', async () => {
  const page = await open({ width: 1440, height: 900 });
  const label = page.locator(`#${ID} label`);
  const mark = page.locator(`.block:has(#${ID}) .clipping.pair-1 mark`);
  const ground = () => mark.evaluate(node => getComputedStyle(node).backgroundColor);
  const quiet = await ground();
  await label.hover();
  assert.notEqual(await ground(), quiet);
  await label.click();
  const open_ = page.locator('.clipping:popover-open');
  const [card, text] = await Promise.all([open_.boundingBox(), page.locator('.prose').boundingBox()]);
  assert.ok(card && text && card.x >= text.x + text.width);
  await page.keyboard.press('Escape');
  assert.equal(await open_.count(), 0);
  await page.close();
});

test('a long word in a search does not widen the page, and a filter’s box and number are on the first line of its label', async () => {
  const page = await site.browser().newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(`${site.address('/')}/search/?q=${'w'.repeat(300)}`);
  await page
    .getByRole('status')
    .filter({ hasText: 'w'.repeat(60) })
    .waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  const alignments = await page.evaluate(() =>
    [...document.querySelectorAll('.facet label')].map(node => getComputedStyle(node).alignItems),
  );
  assert.deepEqual([...new Set(alignments)], ['baseline']);
  await page.close();
});

test('the page for a wrong URL searches its words', async () => {
  const page = await site.browser().newPage();
  await page.goto(`${site.address('/')}/articles/back-burner-at-peril.html`);
  assert.equal(await page.locator('.not-found input').inputValue(), 'back burner at peril');
  await page.close();
});

async function open({
  width,
  height,
  fragment = '',
}: {
  width: number;
  height: number;
  fragment?: string;
}): Promise<Page> {
  // With reduced motion the page does not scroll smoothly, so nothing moves during a measurement.
  const page = await site.browser().newPage({
    javaScriptEnabled: false,
    reducedMotion: 'reduce',
    viewport: { width, height },
  });
  await page.goto(site.address('/') + ARTICLE + fragment);
  return page;
}

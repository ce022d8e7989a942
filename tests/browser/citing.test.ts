import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import type { Citation } from '../../src/exports/citation-kit.ts';
import { BASES, type Base } from '../built-site.ts';
import { plainText } from '../html-text.ts';
import { openSite } from './open-site.ts';

const site = openSite();
const ID = 'cha-greatest-threat-to-us-national-security';
const WORDS = 'greatest threat to U.S. national security since the Korean War';
const FORMATS: Format[] = ['Text', 'Markdown', 'HTML'];

for (const base of BASES) {
  const permalink = `http://localhost:4321${base}articles/putin-in-pyongyang/#${ID}`;

  test(`under ${base} a quotation is cited by keyboard, and what is pasted has all that a citation needs`, async () => {
    const { page, context } = await open(base, { viewport: { width: 1440, height: 900 } });
    await page.locator(`[id="${ID}"] .kit summary`).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy as Text' }).waitFor();
    const pasted: Record<string, string> = {};
    for (const format of FORMATS) {
      await page.keyboard.press('Tab');
      assert.equal(await focusedName(page), `Copy as ${format}`);
      await page.keyboard.press('Enter');
      await page
        .getByRole('status')
        .filter({ hasText: `Copied as ${format}.` })
        .waitFor();
      pasted[format] = await paste(context);
    }
    for (const format of FORMATS) holdsAll(format, pasted[format] ?? '', permalink);
    assert.equal(
      pasted['HTML'],
      `<blockquote lang="en"><p>“${WORDS}”</p></blockquote>
<p>— Victor Cha, Korea chair, CSIS; Victor Cha, “A Threat Like No Other: Russia-North Korea Military Cooperation”, Center for Strategic and International Studies, date not known. Found in the source. <a href="${permalink}">${permalink}</a></p>`,
    );
    await context.close();
  });

  test(`under ${base} a source is cited by touch`, async () => {
    const { page, context } = await open(base, { viewport: { width: 360, height: 800 }, hasTouch: true });
    const source = page.locator('[id="source--csis"]');
    await source.locator('summary').tap();
    const button = source.getByRole('button', { name: 'Copy as Text' });
    const { height = 0 } = (await button.boundingBox()) ?? {};
    assert.ok(height >= 24, `${height} px high`);
    await button.tap();
    await page.getByRole('status').filter({ hasText: 'Copied as Text.' }).waitFor();
    const pasted = await paste(context);
    assert.match(pasted, /Center for Strategic and International Studies/u);
    assert.match(
      pasted,
      new RegExp(`http://localhost:4321${base}articles/putin-in-pyongyang/#source--csis$`, 'u'),
    );
    await context.close();
  });
}

for (const base of BASES)
  test(`under ${base} an open card copies its quotation as the record cites it, by keyboard and by touch`, async () => {
    const permalink = `http://localhost:4321${base}articles/putin-in-pyongyang/#${ID}`;
    const { page, context } = await open(base, { hasTouch: true }, '');
    const marker = page.locator(`[id="${ID}"] .marker`);
    await marker.focus();
    await page.keyboard.press('Enter');
    const button = page.locator('.clipping:popover-open').getByRole('button', { name: 'Copy with source' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    const pasted = await paste(context);
    holdsAll('Text', pasted, permalink);
    await page.keyboard.press('Escape');

    await page.evaluate(() => navigator.clipboard.writeText('something else'));
    await marker.tap();
    assert.equal(await button.count(), 1, 'a card that opens again has the button it had');
    await button.tap();
    await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    assert.equal(await paste(context), pasted);
    await context.close();
  });

test('if the record cannot be fetched, an open card says that nothing was copied', async () => {
  const { page, context } = await open('/', {}, '');
  await context.route('**/record/', route => route.abort());
  await page.locator(`[id="${ID}"] .marker`).click();
  await page.getByRole('button', { name: 'Copy with source' }).click();
  await page.getByRole('status').filter({ hasText: 'Not copied' }).waitFor();
  await context.close();
});

test('if copying is not permitted, the text is selected and a message says so', async () => {
  const { page, context } = await open('/', {});
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.locator(`[id="${ID}"] .kit summary`).click();
  await page.getByRole('button', { name: 'Copy as Text' }).click();
  await page.getByRole('status').filter({ hasText: 'the text is selected' }).waitFor();
  assert.ok((await page.evaluate('String(getSelection())')) as string);
  await context.close();
});

test('without scripts there are no buttons, and one click selects a whole text', async () => {
  const { page, context } = await open('/', { javaScriptEnabled: false });
  const kit = page.locator(`[id="${ID}"] .kit`);
  await kit.locator('summary').click();
  assert.equal(await kit.locator('button').count(), 0);
  assert.equal(await kit.locator('pre').first().isVisible(), true);
  assert.equal(
    await kit
      .locator('pre')
      .first()
      .evaluate(text => getComputedStyle(text).userSelect),
    'all',
  );
  await context.close();
});

test('an open citation kit does not overflow at 360 px', async () => {
  const { page, context } = await open('/', { viewport: { width: 360, height: 800 } });
  for (const summary of await page.locator('.kit summary').all()) await summary.click();
  assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360);
  await context.close();
});

async function open(
  base: Base,
  options: Parameters<ReturnType<typeof site.browser>['newContext']>[0],
  path = 'record/',
) {
  const context = await site.browser().newContext(options);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(`${site.address(base)}${base}articles/putin-in-pyongyang/${path}`);
  return { page, context };
}

const focusedName = (page: Page) => page.evaluate('document.activeElement.ariaLabel');

async function paste(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.setContent('<textarea></textarea>');
  await page.locator('textarea').focus();
  await page.keyboard.press('ControlOrMeta+V');
  const text = await page.locator('textarea').inputValue();
  await page.close();
  return text;
}

/** `Citation` has no format `HTML`, because the browser makes the HTML. */
type Format = Citation['format'] | 'HTML';

function holdsAll(format: Format, text: string, permalink: string): void {
  const said = format === 'HTML' ? plainText(text) : text;
  for (const part of [
    WORDS,
    'Victor Cha',
    'Found in the source',
    'Center for Strategic and International Studies',
    permalink,
  ])
    assert.ok(said.includes(part), `${format} has not “${part}”: ${said}`);
  assert.match(said, /date not known|\d{4}\./u, `${format} says nothing of the date`);
}

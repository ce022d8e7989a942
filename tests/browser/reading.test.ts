import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { BASES, builtSite, pagesOf } from '../built-site.ts';
import { openSite } from './open-site.ts';

const ARTICLE = 'articles/putin-in-pyongyang/';
const site = openSite();

for (const base of BASES) {
  test(`under ${base} without JavaScript the way from a speaker and a source to the words and back is whole`, async () => {
    const address = site.address(base);
    const context = await site.browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const failed: string[] = [];
    page.on('response', response => response.status() >= 400 && failed.push(response.url()));
    await page.goto(address + base);
    await page.getByRole('link', { name: 'Speakers', exact: true }).click();
    await page.getByRole('link', { name: 'Victor Cha' }).click();
    await page.getByRole('link', { name: '“front-burner issues”' }).click();
    assert.equal(await page.locator(':target').textContent(), '“front-burner issues”13');
    assert.notEqual(
      await page.locator(':target').evaluate(node => getComputedStyle(node).backgroundColor),
      'rgba(0, 0, 0, 0)',
    );
    await page
      .locator('.sources li')
      .nth(12)
      .getByRole('link', { name: 'front-burner issues', exact: false })
      .first()
      .click();
    assert.equal(await page.locator(':target').textContent(), '“front-burner issues”13');
    await page.goto(`${address}${base}sources/`);
    await page.getByRole('link', { name: 'The Economist' }).click();
    await page.getByRole('link', { name: '“bromance”' }).click();
    assert.equal(await page.locator(':target').textContent(), '“bromance”5');
    assert.deepEqual(failed, []);
    await context.close();
  });
}

test('without JavaScript every page but search has the text it has with it', async () => {
  const address = site.address('/');
  const plain = await site.browser().newPage({ javaScriptEnabled: false });
  const scripted = await site.browser().newPage();
  for (const { path } of pagesOf(builtSite('/'), '/').filter(page => page.path !== '/search/'))
    assert.equal(await textOf(plain, address + path), await textOf(scripted, address + path), path);
  await plain.close();
  await scripted.close();
});

test('a card opens by keyboard, stays, closes with Escape and gives the focus back; only one is open at a time', async () => {
  const address = site.address('/');
  const context = await site.browser().newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  await page.goto(`${address}/${ARTICLE}`);
  const marker = page.locator('#cha-undermines-the-security .marker');
  assert.equal(await marker.getAttribute('aria-label'), 'Source 13: CSIS. Words checked in the source');
  await marker.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('#card--cha-undermines-the-security');
  assert.ok(await card.isVisible());
  const text = (await card.innerText()).replace(/\s+/gu, ' ');
  for (const part of [
    'Victor Cha , Korea chair, CSIS',
    'Words checked in the source',
    'Cha → CSIS → us',
    'Permalink',
  ])
    assert.ok(text.replace(' ,', ',').includes(part.replace(' ,', ',')), `${part} is not in: ${text}`);
  await page.keyboard.press('Escape');
  assert.ok(!(await card.isVisible()));
  assert.equal(await page.evaluate('document.activeElement.className'), 'marker');
  await marker.click();
  await page.locator('#cha-front-burner-issues .marker').click();
  assert.equal(await page.locator('.card:popover-open').count(), 1);
  await context.close();
});

test('copied text is clean: markers are not selected', async () => {
  const address = site.address('/');
  const page = await site.browser().newPage();
  await page.goto(`${address}/${ARTICLE}`);
  const copied = await page.evaluate(() => {
    const paragraph = document.querySelector('#cha-undermines-the-security')?.closest('p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return getSelection()?.toString();
  });
  assert.ok(copied?.includes('he added, “undermines the security” of Europe'), copied);
  await page.close();
});

test('no page asks another host for anything, and none but search runs a script', async () => {
  const address = site.address('/');
  const page = await site.browser().newPage();
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  for (const { path, html } of pagesOf(builtSite('/'), '/')) {
    await page.goto(address + path);
    assert.equal(/<script/u.test(html), path === '/search/', path);
  }
  assert.deepEqual(
    asked.filter(url => !url.startsWith(address)),
    [],
  );
  await page.close();
});

async function textOf(page: Page, url: string): Promise<string> {
  await page.goto(url);
  const text = await page.locator('body').innerText();
  assert.ok(text.length > 200, url);
  return text;
}

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { BASES, builtSite, pagesOf } from '../built-site.ts';
import { shareOf } from '../effort.ts';
import { openSite } from './open-site.ts';

const ARTICLES = readdirSync('content/locks').map(file => `/articles/${file.replace('.json', '')}/`);
const WITH_SCRIPT = ['/search/', '/404.html', ...ARTICLES.flatMap(path => [path, `${path}record/`])];
const site = openSite();

for (const base of BASES) {
  test(`under ${base} without JavaScript the way from a speaker and a source to the words and back is whole`, async () => {
    const address = site.address(base);
    const context = await site.browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const failed: string[] = [];
    page.on('response', response => response.status() >= 400 && failed.push(response.url()));
    await page.goto(address + base);
    await page.getByRole('link', { name: 'Speakers', exact: true }).first().click();
    await page.getByRole('link', { name: 'Victor Cha' }).first().click();
    await page.getByRole('link', { name: '“front-burner issues”' }).click();
    assert.equal(await page.locator(':target').textContent(), '“front-burner issues”');
    assert.notEqual(
      await page.locator(':target').evaluate(node => getComputedStyle(node).backgroundColor),
      'rgba(0, 0, 0, 0)',
    );
    await page.locator('.sources li').nth(12).getByRole('link', { name: 'first', exact: true }).click();
    assert.equal(
      await page.locator(':target').textContent(),
      '“greatest threat to U.S. national security since the Korean War”',
    );
    await page.goto(`${address}${base}sources/`);
    await page.getByRole('link', { name: 'The Economist' }).first().click();
    await page.getByRole('link', { name: '“bromance”' }).click();
    assert.equal(await page.locator(':target').textContent(), '“bromance”');
    assert.deepEqual(failed, []);
    await context.close();
  });
}

test('without JavaScript every page except search has the same text as with it', async () => {
  const address = site.address('/');
  const plain = await site.browser().newPage({ javaScriptEnabled: false });
  const scripted = await site.browser().newPage();
  const paths = pagesOf(builtSite('/'), '/').map(({ path }) => path);
  const others = paths.filter(path => !WITH_SCRIPT.includes(path));
  for (const path of [...WITH_SCRIPT.filter(path => path !== '/search/'), ...shareOf(others)])
    assert.equal(await textOf(plain, address + path), await textOf(scripted, address + path), path);
  await plain.close();
  await scripted.close();
});

test('no page requests anything from another host, and none but search compiles code; search, articles and records (to copy) and the page for wrong URLs (to search) run one script beside that of every page', async () => {
  const address = site.address('/');
  const page = await site.browser().newPage();
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  for (const { path, html } of pagesOf(builtSite('/'), '/')) {
    await page.goto(address + path);
    const scripts = [...html.matchAll(/<script[^>]*>[^<]*/gu)]
      .map(([tag]) => tag)
      .filter(tag => !tag.startsWith('<script type="application/ld+json">{'));
    const ofEveryPage = html.includes('</header>') ? 1 : 0;
    assert.equal(scripts.length, ofEveryPage + (WITH_SCRIPT.includes(path) ? 1 : 0), path);
    for (const tag of scripts) assert.match(tag, /^<script type="module" src="[^"]+">$/u);
    if (html.includes('</header>'))
      assert.equal(await page.evaluate(compilesCode), path === '/search/', path);
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

/** Runs in the page: whether the page may compile WebAssembly. */
const compilesCode = () =>
  WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(
    () => true,
    () => false,
  );

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tabTo } from './keyboard-walk.ts';
import { openSite } from './open-site.ts';

const site = openSite();

test('by keyboard and without scripts, each is one step: words, their speaker, another clipping, its outlet, a topic, and back', async () => {
  const context = await site.browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const visited: string[] = [];
  const enter = async (selector: string, url: RegExp) => {
    await tabTo(page, selector);
    visited.unshift(page.url());
    await page.keyboard.press('Enter');
    await page.waitForURL(url);
  };
  await page.goto(`${site.address('/')}/articles/putin-in-pyongyang/`);
  await tabTo(page, '.marker[data-number="3"]');
  await page.keyboard.press('Enter');
  await enter('.clipping:popover-open a[href="/speakers/vladimir-putin/"]', /\/speakers\/vladimir-putin\/$/u);
  await enter('main .quotation-words a', /\/articles\/[a-z-]+\/#putin-/u);
  await enter('.block:has(:target) .clipping a[href^="/sources/"]', /\/sources\/[a-z-]+\/$/u);
  await enter('main a.p-category', /\/topics\/[a-z-]+\/$/u);
  for (const url of visited) {
    await page.goBack();
    assert.equal(page.url(), url);
  }
  await context.close();
});

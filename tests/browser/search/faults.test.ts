import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOf, idsOf, linksOf, searchPages } from './search-page.ts';

const open = searchPages();

test('if typing is faster than the answers, only the last answer is shown', async () => {
  const { page, complaints } = await open();
  await page.route('**/pagefind/**', async route => {
    await new Promise(done => setTimeout(done, Math.random() * 400));
    await route.continue();
  });
  const heard = await page.evaluateHandle(() => {
    const texts: string[] = [];
    const status = document.querySelector('[role=status]');
    if (status)
      new MutationObserver(() => texts.push(status.textContent ?? '')).observe(status, { childList: true });
    return texts;
  });
  const field = page.getByRole('searchbox');
  for (const query of ['russia', 'korea', 'kim', 'putin', 'bestie']) {
    await field.fill(query);
    await page.waitForTimeout(170);
  }
  assert.equal(await answerOf(page, /for bestie\.$/u), '1 passage and 1 analysis for bestie.');
  await page.waitForTimeout(1500);
  assert.deepEqual(await idsOf(page), ['sengupta-kim-has-a-new-bestie']);
  assert.deepEqual(
    (await heard.jsonValue()).filter(text => !text.startsWith('Searching')),
    ['1 passage and 1 analysis for bestie.'],
  );
  assert.deepEqual(complaints, []);
  await page.close();
});

test('if each request takes 300 ms longer, the page says that it is searching, and answers', async () => {
  const { page, complaints } = await open();
  await page.route('**/*', async route => {
    await new Promise(done => setTimeout(done, 300));
    await route.continue();
  });
  await page.getByRole('searchbox').pressSequentially('bestie', { delay: 50 });
  await answerOf(page, 'Searching …');
  assert.equal(await answerOf(page, /bestie\.$/u), '1 passage and 1 analysis for bestie.');
  assert.deepEqual(complaints, []);
  await page.close();
});

test('offline, a loaded page never says that nothing was found, and answers when it is online again', async () => {
  const { page } = await open();
  const field = page.getByRole('searchbox');
  await field.focus();
  await page.waitForResponse('**/wasm.*.pagefind');
  await page.context().setOffline(true);
  await field.fill('bestie');
  await answerOf(page, /You are offline, and what this search needs is not here yet/u);
  assert.ok(await page.getByRole('button', { name: 'Try again' }).isVisible());
  assert.deepEqual(await idsOf(page), []);
  await page.context().setOffline(false);
  assert.equal(await answerOf(page, /bestie\.$/u), '1 passage and 1 analysis for bestie.');
  assert.ok(!(await page.getByRole('button', { name: 'Try again' }).isVisible()));
  await page.context().setOffline(true);
  await field.fill('"new bestie"');
  await answerOf(page, /^1 passage and 1 analysis for "new bestie"\.$/u);
  await page.close();
});

test('without an index the page says so, and works once there is one', async () => {
  const { page } = await open();
  await page.route('**/pagefind/**', route => route.fulfill({ status: 404 }));
  const field = page.getByRole('searchbox');
  await field.fill('bestie');
  await answerOf(page, /^The search index could not be loaded\. It is made when the site is built/u);
  assert.ok(await page.getByRole('link', { name: 'speaker', exact: true }).last().isVisible());
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  assert.equal(await answerOf(page, /bestie\.$/u), '1 passage and 1 analysis for bestie.');
  await page.close();
});

test('a missing part of the index is not an empty answer', async () => {
  const { page } = await open();
  await page.route('**/pagefind/index/**', route => route.fulfill({ status: 404 }));
  await page.getByRole('searchbox').fill('bestie');
  await answerOf(page, /^A part of the search index could not be loaded/u);
  await page.unroute('**/pagefind/index/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  assert.equal(await answerOf(page, /bestie\.$/u), '1 passage and 1 analysis for bestie.');
  await page.close();
});

test('without the index of articles, the page shows quotations and says that there may be more results', async () => {
  const { page } = await open();
  await page.route('**/pagefind/articles/**', route => route.fulfill({ status: 404 }));
  await page.getByRole('searchbox').fill('bestie');
  await answerOf(page, /^A part of the search index could not be loaded/u);
  assert.deepEqual(await idsOf(page), ['sengupta-kim-has-a-new-bestie']);
  await page.unroute('**/pagefind/articles/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  assert.equal(await answerOf(page, /bestie\.$/u), '1 passage and 1 analysis for bestie.');
  await page.close();
});

test('only a damaged record is not shown, and the page says so', async () => {
  const { page } = await open();
  let damaged = 0;
  await page.route('**/pagefind/fragment/**', route => {
    damaged += 1;
    return damaged === 1 ? route.fulfill({ status: 200, body: 'not what was packed' }) : route.continue();
  });
  await page.getByRole('searchbox').fill('sengupta');
  const said = await answerOf(page, /could not be loaded/u);
  assert.equal(
    said,
    '3 passages and 1 analysis for sengupta. 1 result could not be loaded: check your connection and try again.',
  );
  assert.equal((await idsOf(page)).length, 2);
  assert.ok(await page.getByText('One result could not be loaded.').isVisible());
  await page.getByRole('button', { name: 'Try again' }).click();
  assert.equal(await answerOf(page, /sengupta\.$/u), '3 passages and 1 analysis for sengupta.');
  assert.equal((await idsOf(page)).length, 3);
  await page.close();
});

test('“Show more” pressed again before the next results arrive shows each result once, and all results', async () => {
  const { page } = await open('?q=the');
  const found = Number(/^\d+/u.exec(await answerOf(page))?.[0]);
  assert.ok(found > 20, `${found} quotations`);
  await page.route('**/pagefind/fragment/**', async route => {
    await new Promise(done => setTimeout(done, 200));
    await route.continue();
  });
  const more = page.getByRole('button', { name: 'Show more passages' });
  while (await more.isVisible()) {
    const before = (await idsOf(page)).length;
    await more.dblclick();
    await page.locator('[data-result="quotation"]').nth(before).waitFor();
    await page.waitForTimeout(300);
  }
  const links = await linksOf(page);
  assert.equal(links.length, found);
  assert.equal(new Set(links).size, found);
  await page.close();
});

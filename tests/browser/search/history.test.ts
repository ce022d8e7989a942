import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOf, idsOf, linksOf, queryOf, searchPages } from './search-page.ts';

const open = searchPages();

test('back and forward go through settled queries, not through single letters', async () => {
  const { page } = await open();
  const before = await page.evaluate(() => history.length);
  const field = page.getByRole('searchbox');
  await field.pressSequentially('bestie', { delay: 20 });
  await answerOf(page, 'for bestie.');
  assert.equal(queryOf(page), '?q=bestie');
  await field.press('Enter');
  await field.fill('burner');
  await answerOf(page, 'for burner.');
  await page.waitForFunction(most => history.length === most, before + 2);
  await page.goBack();
  await answerOf(page, 'for bestie.');
  assert.equal(await field.inputValue(), 'bestie');
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent === '');
  assert.equal(await field.inputValue(), '');
  assert.equal(queryOf(page), '');
  await page.goForward();
  await answerOf(page, 'for bestie.');
  await page.goForward();
  await answerOf(page, 'for burner.');
  assert.equal(queryOf(page), '?q=burner');
  await page.close();
});

test('going back from a result returns to the same position in the same list', async () => {
  const { page } = await open('?q=the', { viewport: { width: 1000, height: 700 } });
  await answerOf(page);
  assert.equal((await idsOf(page)).length, 10);
  await page.getByRole('button', { name: 'Show more passages' }).click();
  await page.waitForFunction(() => document.querySelectorAll('[data-result="quotation"]').length === 20);
  assert.match(
    (await page.locator('[data-part="quotations"] .more').textContent()) ?? '',
    /20 of \d+ shown/u,
  );
  const shown = await idsOf(page);
  assert.equal(new Set(await linksOf(page)).size, 20);
  assert.equal(await page.evaluate(() => document.activeElement?.closest('li')?.dataset['id']), shown[10]);
  const item = page.locator('[data-result="quotation"]').nth(15);
  await item.scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
  const top = await page.evaluate(() => scrollY);
  assert.ok(top > 500);
  const opened = await item.getAttribute('data-id');
  await item.locator('.quotation-words a').click();
  await page.waitForURL('**/articles/**');
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('[data-result="quotation"]').length === 20);
  assert.deepEqual(await idsOf(page), shown);
  await page.waitForFunction(expected => Math.abs(scrollY - expected) < 3, top);
  assert.equal(await page.evaluate(() => document.activeElement?.closest('li')?.dataset['id']), opened);
  await page.close();
});

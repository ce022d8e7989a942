import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { tabTo } from '../keyboard-walk.ts';
import { answerOf, idsOf, searchPages } from './search-page.ts';

const open = searchPages();
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('li')?.dataset['id'] ?? document.activeElement?.id);

test('the slash moves to the field, arrows move through the results, Enter opens one and Escape clears the field', async () => {
  const { page } = await open();
  await page.keyboard.press('/');
  assert.equal(await focused(page), 'q');
  await page.keyboard.type('sengupta');
  await answerOf(page, 'for sengupta.');
  const [first, second] = await idsOf(page);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(page), first);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(page), second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(page), 'q');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  assert.equal(await focused(page), 'q');
  assert.equal(await page.getByRole('searchbox').inputValue(), '');
  await page.waitForFunction(() => document.querySelectorAll('[data-result]').length === 0);
  await page.keyboard.type('sengupta/');
  assert.equal(await page.getByRole('searchbox').inputValue(), 'sengupta/');
  await answerOf(page, 'for sengupta/.');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/articles/putin-in-pyongyang/#${first}`);
  await page.close();
});

test('everything can be used with Tab, Space and Enter alone', async () => {
  const { page } = await open();
  await tabTo(page, '#q');
  await page.keyboard.type('the');
  await answerOf(page, 'for the.');
  await tabTo(page, 'input[value="matched"]');
  await page.keyboard.press('Space');
  await page.waitForURL(/status=matched/u);
  await answerOf(page, /^\d+ passages? for the/u);
  await tabTo(page, '.chip');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?q=the$/u);
  await answerOf(page, /and \d+ analys[ei]s/u);
  await tabTo(page, '[data-part="quotations"] .more button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('[data-result="quotation"]').length === 20);
  await page.close();
});

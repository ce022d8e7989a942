import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { BASES } from '../../built-site.ts';
import { answerOf, queryOf, searchPages } from './search-page.ts';

const open = searchPages();
const offers = (page: Page) => page.locator('[data-part="offers"] a').allTextContents();

for (const base of BASES)
  test(`under ${base} a misspelt word is respelt at once, which the page says, and the vocabulary is fetched only then`, async () => {
    const { page } = await open('?q=bestie', { base });
    const asked: string[] = [];
    page.on('request', request => asked.push(new URL(request.url()).pathname));
    await answerOf(page);
    await page.getByRole('searchbox').fill('peril');
    await answerOf(page, /peril\.$/u);
    assert.ok(!asked.some(path => path.endsWith('vocabulary.json')));
    await page.getByRole('searchbox').fill('Sengutpa');
    assert.equal(
      await answerOf(page, /Sengutpa/u),
      '3 passages and 1 analysis for “sengupta”, because nothing was found for Sengutpa.',
    );
    assert.ok(asked.includes(`${base}search-vocabulary.json`));
    await page.getByRole('searchbox').fill('burnar xyzzyplugh');
    await answerOf(page, /^Nothing found for burnar xyzzyplugh/u);
    assert.deepEqual(await offers(page), ['burner']);
    await page.getByRole('link', { name: 'burner', exact: true }).click();
    await answerOf(page, /for burner\.$/u);
    assert.equal(queryOf(page), '?q=burner');
    await page.goBack();
    await answerOf(page, /^Nothing found for burnar xyzzyplugh/u);
    await page.close();
  });

test('the page offers to remove filters and quotation marks that exclude results', async () => {
  const { page } = await open('?q=“burner+back”&outlet=csis');
  assert.equal(await answerOf(page), 'Nothing found for “burner back” with these filters.');
  assert.deepEqual(await offers(page), ['Search without filters', 'burner back']);
  await page.getByRole('link', { name: 'burner back' }).click();
  await answerOf(page, /^2 passages for burner back\./u);
  assert.equal(queryOf(page), '?q=burner+back&outlet=csis');
  await page.close();
});

test('known words that no record has together are offered one by one', async () => {
  const { page } = await open('?q=bestie+burner&kind=quotation');
  assert.equal(await answerOf(page), 'Nothing found for bestie burner with these filters.');
  assert.deepEqual(await offers(page), ['Search without filters', 'bestie', 'burner']);
  await page.close();
});

test('without the vocabulary, the page still has links if nothing was found', async () => {
  const { page } = await open();
  await page.route('**/search-vocabulary.json', route => route.fulfill({ status: 500 }));
  await page.getByRole('searchbox').fill('xyzzyplugh');
  assert.equal(await answerOf(page), 'Nothing found for xyzzyplugh.');
  await page.locator('[data-part="nothing"]').getByRole('link', { name: 'source' }).click();
  await page.waitForURL('**/sources/');
  await page.close();
});

test('an unknown word is named if results have only the other words', async () => {
  const { page } = await open('?q=bestie+xyzzyplugh');
  assert.equal(
    await answerOf(page),
    '1 passage and 1 analysis for bestie xyzzyplugh. No passage has xyzzyplugh.',
  );
  await page.close();
});

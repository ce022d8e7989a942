import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { idOf, SAID } from '../../corpus/said.ts';
import { madeUpSite } from './made-up-site.ts';
import { answerOf, queryOf } from './search-page.ts';

/**
 * The two newest parts of the index of quotations are always searched. Each part has at most 25 quotations, so the two have at
 * most 50: the quotations of 2025 and no others. All parts of the index of articles are always searched too.
 */
const open = madeUpSite(50);
const SINCE = '10 March 2025';

const said = (isWanted: (one: (typeof SAID)[number]) => boolean) =>
  SAID.filter(isWanted).map(({ words }) => words);
const isNew = ({ date }: { date: string }) => date >= '2025';
/**
 * Whether the quotation contains “paper” or “papers”. The quotations are chosen so that every part of the index has one of these
 * words. In a part without them, Pagefind would find a shorter word.
 */
const paper = ({ words }: { words: string }) => /\bpapers?\b/iu.test(words);

/** The number of articles with “paper” or “papers”. Ten quotations in a row are in one article. */
const ANALYSES = new Set(SAID.flatMap((one, index) => (paper(one) ? Math.floor(index / 10) : []))).size;

test('the newest years are searched first, older ones on request; each record is found once, and no file is fetched twice', async () => {
  const { page, asked } = await open('?q=paper');
  const fresh = said(one => isNew(one) && paper(one));
  assert.match(
    await answerOf(page),
    new RegExp(`^${fresh.length} passages and ${ANALYSES} analyses for paper since ${SINCE}\\.$`, 'u'),
  );
  const parts = asked.flatMap(path => /articles\/(?:older-\d\/)?(?=pagefind-entry)/u.exec(path) ?? []);
  assert.deepEqual(parts.sort(), ['articles/', 'articles/older-1/', 'articles/older-2/']);
  assert.deepEqual((await shown(page)).sort(), fresh.sort());
  assert.deepEqual(partsIn(asked), ['older-4']);
  await page.getByRole('checkbox', { name: 'Search older years' }).check();
  const all = said(paper);
  await answerOf(page, new RegExp(`^${all.length} passages and ${ANALYSES} analyses for paper\\.$`, 'u'));
  assert.equal(queryOf(page), '?q=paper&older=1');
  assert.deepEqual((await shown(page)).sort(), all.sort());
  assert.ok(asked.some(path => path.includes('/pagefind/older-2/')));
  assert.equal(new Set(asked).size, asked.length);
  await page.goBack();
  await answerOf(page, `paper since ${SINCE}.`);
  assert.deepEqual((await shown(page)).sort(), fresh.sort());
  await page.close();
});

test('filters and their counts are right in both states, and years that were not searched have no count', async () => {
  const { page } = await open('?outlet=sample-times');
  await answerOf(page);
  await page.locator('[data-filter="speaker"] summary').click();
  await page.locator('[data-filter="year"] summary').click();
  for (const older of [false, true]) {
    if (older) await page.getByRole('checkbox', { name: 'Search older years' }).check();
    const searched = SAID.filter(one => (older || isNew(one)) && one.outlet === 'Sample Times');
    await answerOf(page, new RegExp(`^${searched.length} passages`, 'u'));
    await page.waitForFunction(
      () => document.querySelector('[value="2025"] ~ .facet-count')?.textContent !== '',
    );
    assert.deepEqual((await shown(page)).sort(), searched.map(({ words }) => words).sort());
    assert.deepEqual(
      await counts(page, 'speaker'),
      countedBy(searched, ({ speaker }) => (speaker === '' ? '_outlet' : idOf(speaker))),
    );
    assert.deepEqual(
      await counts(page, 'year'),
      countedBy(searched, ({ date }) => date.slice(0, 4)),
    );
    const blank = page.locator('[value="2019"] ~ .facet-count');
    assert.equal(await blank.textContent(), older ? '2' : '');
  }
  await page.close();
});

test('a chosen year is searched in any part, and other older parts are not searched', async () => {
  const { page, asked } = await open('?year=2019');
  assert.equal(await answerOf(page), '3 passages and 1 analysis.');
  assert.deepEqual((await shown(page)).sort(), said(({ date }) => date.startsWith('2019')).sort());
  assert.deepEqual(partsIn(asked), ['older-1', 'older-4']);
  await page.close();
});

test('sorted by date, the results of all parts are in one order', async () => {
  const { page } = await open('?q=the&sort=date&older=1');
  await answerOf(page);
  const dates = (await shown(page)).map(words => SAID.find(one => one.words === words)?.date ?? '');
  assert.ok(dates.length > 40);
  assert.deepEqual(dates, dates.toSorted().reverse());
  await page.close();
});

test('if an older part cannot be fetched, the page says so, and searches it later', async () => {
  const { page } = await open('?q=paper');
  await answerOf(page);
  await page.route('**/pagefind/older-1/**', route => route.fulfill({ status: 404 }));
  await page.getByRole('checkbox', { name: 'Search older years' }).check();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  assert.deepEqual(await shown(page), []);
  await page.unroute('**/pagefind/older-1/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await answerOf(page, 'for paper.');
  assert.deepEqual((await shown(page)).sort(), said(paper).sort());
  await page.close();
});

/** The parts of the index of quotations that were fetched, except the newest part. */
const partsIn = (asked: string[]) =>
  [...new Set(asked.flatMap(path => /(?<=pagefind\/)older-\d/u.exec(path) ?? []))].sort();

async function shown(page: Page): Promise<string[]> {
  const more = page.getByRole('button', { name: 'Show more passages' });
  const items = page.locator('[data-result="quotation"]');
  while (await more.isVisible()) {
    const before = await items.count();
    await more.click();
    await items.nth(before).waitFor();
  }
  const texts = await items.locator('.words').allTextContents();
  return texts.map(text => text.replace(/^“|”$/gu, ''));
}

async function counts(page: Page, filter: string): Promise<Record<string, number>> {
  const rows = await page
    .locator(`[data-filter="${filter}"] label`)
    .evaluateAll(labels =>
      labels.map(label => [
        label.querySelector('input')?.value,
        Number(label.querySelector('.facet-count')?.textContent),
      ]),
    );
  return Object.fromEntries(rows.filter(([, count]) => count !== 0));
}

const countedBy = (those: typeof SAID, by: (one: (typeof SAID)[number]) => string): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(those, by)].map(([value, { length }]) => [value, length]));

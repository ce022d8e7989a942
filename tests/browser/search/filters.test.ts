import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { builtSite } from '../../built-site.ts';
import { answerOf, idsOf, queryOf, searchPages } from './search-page.ts';

const open = searchPages();

interface Published {
  id: string;
  form: string;
  speaker: { id: string } | null;
  source: { outlet: { id: string }; published: string | null };
  verification: { status: string };
}
const published = (): Published[] =>
  JSON.parse(readFileSync(`${builtSite('/')}/quotations.json`, 'utf8')).quotations;
const statusOf = ({ form, verification }: Published) =>
  form === 'indirect' ? 'reported' : verification.status;
const cha = (one: Published) => one.speaker?.id === 'victor-cha';
const putin = (one: Published) => one.speaker?.id === 'vladimir-putin';
const ids = (those: Published[]) => those.map(({ id }) => id).sort();

test('values of one filter are alternatives, filters are combined, and each count is the number of results after a click', async () => {
  const { page } = await open('?speaker=victor-cha&speaker=vladimir-putin&status=matched');
  await answerOf(page);
  const expected = published().filter(one => (cha(one) || putin(one)) && statusOf(one) === 'matched');
  assert.ok(expected.length > 3);
  await page.getByRole('button', { name: 'Show more passages' }).click();
  await page.waitForFunction(
    found => document.querySelectorAll('[data-result="quotation"]').length === found,
    expected.length,
  );
  assert.deepEqual((await idsOf(page)).sort(), ids(expected));
  assert.deepEqual(await idsOf(page, 'article'), []);
  for (const filter of ['speaker', 'outlet', 'year']) await facet(page, filter).locator('summary').click();
  await page.waitForFunction(
    () => document.querySelector('[data-filter="year"] .facet-count')?.textContent !== '',
  );
  const either = published().filter(one => cha(one) || putin(one));
  assert.deepEqual(await countsOf(page, 'status'), countedBy(either, statusOf));
  assert.deepEqual(
    await countsOf(page, 'speaker'),
    countedBy(
      published().filter(one => statusOf(one) === 'matched'),
      one => one.speaker?.id ?? '_outlet',
    ),
  );
  assert.deepEqual(
    await countsOf(page, 'outlet'),
    countedBy(expected, one => one.source.outlet.id),
  );
  assert.deepEqual(
    await countsOf(page, 'year'),
    countedBy(expected, one => one.source.published?.slice(0, 4) ?? '_undated'),
  );
  await page.close();
});

test('filters are chosen by click, are in the URL, and are removed by their chips', async () => {
  const { page } = await open();
  await facet(page, 'speaker').locator('summary').click();
  await page.getByRole('checkbox', { name: 'Victor Cha' }).check();
  await answerOf(page, String(published().filter(cha).length));
  await page.getByRole('checkbox', { name: 'Found in the source' }).check();
  await page.waitForURL(/status=matched/u);
  assert.equal(queryOf(page), '?speaker=victor-cha&status=matched');
  const chips = page.getByRole('group', { name: 'Chosen filters' }).getByRole('button');
  assert.deepEqual(await chips.allTextContents(), ['Found in the source', 'Victor Cha', 'All filters']);
  await page.getByRole('button', { name: 'Remove Victor Cha' }).click();
  assert.equal(queryOf(page), '?status=matched');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Found in the source');
  await page.goBack();
  await page.waitForURL(/speaker=victor-cha/u);
  assert.deepEqual(await chips.allTextContents(), ['Found in the source', 'Victor Cha', 'All filters']);
  assert.ok(await page.getByRole('checkbox', { name: 'Victor Cha' }).isChecked());
  await page.getByRole('button', { name: 'Remove All filters' }).click();
  assert.equal(queryOf(page), '');
  assert.equal(await chips.count(), 0);
  await page.close();
});

test('kinds are separate, and unknown values in the URL are ignored', async () => {
  const { page } = await open('?q=bestie&kind=article&speaker=nobody&colour=red');
  assert.equal(await answerOf(page), '1 analysis for bestie.');
  assert.deepEqual(await idsOf(page), []);
  assert.deepEqual(await idsOf(page, 'article'), ['putin-in-pyongyang']);
  await facet(page, 'kind').locator('summary').click();
  assert.deepEqual(await countsOf(page, 'kind'), { quotation: 1, article: 1 });
  await page.close();
});

test('sorted by date, the newest results come first', async () => {
  const { page } = await open('?q=putin');
  await answerOf(page);
  await page.getByLabel('Sort by').selectOption('date');
  await page.waitForURL('**/?q=putin&sort=date');
  await page.waitForFunction(() => document.querySelectorAll('[data-result="quotation"]').length > 5);
  const dates = new Map(published().map(({ id, source }) => [id, source.published]));
  const shown = (await idsOf(page)).map(id => dates.get(id ?? '') ?? '9999');
  assert.deepEqual(shown, [...shown].sort().reverse());
  assert.ok(new Set(shown).size > 1);
  await page.close();
});

const facet = (page: Page, name: string) => page.locator(`[data-filter="${name}"]`);

async function countsOf(page: Page, name: string): Promise<Record<string, number>> {
  const rows = await facet(page, name)
    .locator('label')
    .evaluateAll(labels =>
      labels.map(label => [
        label.querySelector('input')?.value ?? '',
        Number(label.querySelector('.facet-count')?.textContent),
      ]),
    );
  return Object.fromEntries(rows.filter(([, count]) => count !== 0));
}

const countedBy = (those: Published[], by: (one: Published) => string): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(those, by)].map(([value, { length }]) => [value, length]));

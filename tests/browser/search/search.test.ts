import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { BASES } from '../../built-site.ts';
import { shareOf } from '../../effort.ts';
import { complaintsOf } from '../complaints.ts';
import { openSite } from '../open-site.ts';

const site = openSite();

/** What a reader types, and the id and words of the quotation that must be the first result. */
const QUERIES: [string, string, string][] = [
  [
    'back burner',
    'cha-relegates-this-problem-to-the-back',
    'relegates this problem to the back burner at its own peril',
  ],
  [
    '"comrades-in-arms"',
    'kim-jong-un-unbreakable-relationship-of-comrades-in-arms',
    'unbreakable relationship of comrades-in-arms',
  ],
  [
    '“comrades-in-arms”',
    'kim-jong-un-unbreakable-relationship-of-comrades-in-arms',
    'unbreakable relationship of comrades-in-arms',
  ],
  ['bestie', 'sengupta-kim-has-a-new-bestie', 'Kim has a new bestie'],
  [
    'Sengupta ammunition',
    'sengupta-stepping-in-to-replenish-russias-exhausted',
    'exhausted ammunition and missile stock',
  ],
  [
    'US national security',
    'cha-greatest-threat-to-us-national-security',
    'greatest threat to U.S. national security',
  ],
];

for (const base of BASES) {
  test(`under ${base} a search finds the right quotation first, and its link leads to those words`, async () => {
    const address = site.address(base);
    const page = await site.browser().newPage({ reducedMotion: 'reduce' });
    const complaints = complaintsOf(page);
    for (const [query, id, words] of base === '/' ? QUERIES : shareOf(QUERIES)) {
      await page.goto(`${address}${base}search/?q=${encodeURIComponent(query)}`);
      const first = page.locator('[data-result]').first();
      assert.equal(await first.getAttribute('data-id'), id, query);
      await first.locator('.quotation-words a').click();
      await assertLandsOn(page, id, words);
    }
    assert.deepEqual(complaints, []);
    await page.close();
  });
}

test('typing searches, puts the query into the URL, marks hits and names speaker and outlet', async () => {
  const address = site.address('/');
  const page = await site.browser().newPage();
  await page.goto(`${address}/search/`);
  await page.getByRole('searchbox').pressSequentially('Sengupta');
  await page.locator('[data-result="quotation"]').first().waitFor();
  assert.equal(new URL(page.url()).searchParams.get('q'), 'Sengupta');
  const bylines = await page
    .locator('[data-result="quotation"] .quotation-by:nth-of-type(2)')
    .allTextContents();
  assert.equal(bylines.length, 3);
  assert.ok(
    bylines.every(text => text.startsWith('Kim Sengupta, World affairs editor, The Independent')),
    bylines.join(),
  );
  await page.getByRole('searchbox').fill('bestie');
  await page.getByRole('status').filter({ hasText: 'bestie' }).waitFor();
  assert.deepEqual(await page.locator('[data-result="quotation"] mark').allTextContents(), ['bestie']);
  assert.equal(await page.getByRole('status').textContent(), '1 passage and 1 analysis for bestie.');
  const order = await page
    .locator('[data-result]')
    .evaluateAll(nodes => nodes.map(node => node.getAttribute('data-result')));
  assert.deepEqual(order, ['quotation', 'article']);
  await page.goto(`${address}/search/?q=xyzzyplugh`);
  await page.getByText('Nothing found for xyzzyplugh').waitFor();
});

test('a result has the phrase and all other words of the query', async () => {
  const address = site.address('/');
  const page = await site.browser().newPage();
  const found: [string, number][] = [];
  for (const query of [
    '“back burner”',
    '"back burner" gaza',
    'gaza "own peril" “back burner”',
    '"back burner" bestie',
  ]) {
    await page.goto(`${address}/search/?q=${encodeURIComponent(query)}`);
    await page.getByRole('status').filter({ hasText: /\.$/u }).waitFor();
    found.push([query, await page.locator('[data-result="quotation"]').count()]);
  }
  assert.deepEqual(found, [
    ['“back burner”', 2],
    ['"back burner" gaza', 1],
    ['gaza "own peril" “back burner”', 1],
    ['"back burner" bestie', 0],
  ]);
  assert.equal(await page.locator('.facet-count').first().textContent(), '0');
  await page.close();
});

test('the search page says that JavaScript is off, or that there is no index', async () => {
  const address = site.address('/');
  const plain = await site.browser().newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(`${address}/search/?q=bestie`);
  assert.ok(await page.locator('noscript p').isVisible());
  assert.match((await page.locator('noscript p').textContent()) ?? '', /Searching needs JavaScript/u);
  assert.ok(!(await page.locator('.facets').isVisible()));
  await page.locator('noscript a').first().click();
  assert.equal(new URL(page.url()).pathname, '/speakers/');
  await plain.close();
  const unbuilt = await site.browser().newPage();
  await unbuilt.route('**/pagefind/**', route => route.abort());
  await unbuilt.goto(`${address}/search/?q=bestie`);
  await unbuilt.getByText('The search index could not be loaded').waitFor();
  await unbuilt.close();
});

test('a query is shown as text, never run as markup', async () => {
  const address = site.address('/');
  const page = await site.browser().newPage();
  const hostile = '<img src=x onerror="window.hit=1"> bestie';
  await page.goto(`${address}/search/?q=${encodeURIComponent(hostile)}`);
  await page.getByRole('status').filter({ hasText: 'onerror' }).waitFor();
  assert.equal(await page.evaluate('window.hit'), undefined);
  assert.equal(await page.locator('main img').count(), 0);
});

async function assertLandsOn(page: Page, id: string, words: string): Promise<void> {
  await page.waitForURL(`**/articles/**#${id}`);
  const target = page.locator(':target');
  assert.ok((await target.textContent())?.includes(words), `${id} is not the place of “${words}”`);
  await target.scrollIntoViewIfNeeded();
  assert.ok(await target.isVisible());
  const { y } = (await target.boundingBox()) ?? { y: -1 };
  assert.ok(y >= 0 && y < 700, `${id} is at ${y}, not in view`);
}

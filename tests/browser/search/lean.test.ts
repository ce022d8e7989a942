import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { builtSite } from '../../built-site.ts';
import { requestsOf } from '../complaints.ts';
import { answerOf, searchPages } from './search-page.ts';

const open = searchPages();

test('the index is fetched only when the field is used, and a filter only when it is used', async () => {
  const { page } = await open();
  const asked = requestsOf(page);
  const count = (part: string) => asked.filter(path => path.includes(part)).length;
  await page.waitForTimeout(300);
  assert.deepEqual(asked, []);
  await page.getByRole('searchbox').focus();
  await page.waitForResponse('**/wasm.*.pagefind');
  assert.deepEqual([count('/index/'), count('/filter/'), count('/fragment/')], [0, 0, 0]);
  await page.getByRole('searchbox').fill('the');
  await answerOf(page, 'for the.');
  // Only the filter for statuses is open. The page shows ten quotations and two analyses.
  assert.deepEqual([count('/filter/'), count('/fragment/')], [1, 12]);
  const list = page.waitForResponse('**/filter/**');
  await page.locator('[data-filter="speaker"] summary').click();
  await list;
  await page.locator('[data-filter="speaker"] input[type="checkbox"]').first().check();
  await page.waitForURL(/speaker=/u);
  await answerOf(page, /^\d+ passages for the/u);
  assert.equal(count('/filter/'), 2);
  assert.equal(new Set(asked).size, asked.length);
  await page.close();
});

test('only the files of Pagefind that the page uses are published', () => {
  const files = readdirSync(`${builtSite('/')}/pagefind`, { recursive: true, encoding: 'utf8' });
  assert.deepEqual(
    files
      .filter(name => /\.\w+$/u.test(name) && !/(?:fragment|index|filter)[\\/]/u.test(name))
      .map(name => name.replace(/_[0-9a-f]+/u, '').replaceAll('\\', '/'))
      .sort(),
    [
      'articles/pagefind-entry.json',
      'articles/pagefind.en.pf_meta',
      'pagefind-entry.json',
      'pagefind.en.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
    ],
  );
});

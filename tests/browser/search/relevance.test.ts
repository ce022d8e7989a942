import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idOf, QUERIES, SAID } from '../../corpus/said.ts';
import { shareOf } from '../../effort.ts';
import { reportTried } from '../../tried.ts';
import { ask } from './ask.ts';
import { madeUpSite } from './made-up-site.ts';
import { answerOf } from './search-page.ts';

const open = madeUpSite();
const TYPED = shareOf(QUERIES);

test(`of ${TYPED.length} things that readers type, each brings what they mean first`, async () => {
  const { page } = await open();
  const wrong: string[] = [];
  for (const { query, first } of TYPED) {
    await ask(page, query);
    const found = page.locator('[data-result="quotation"] .words').first();
    const words = (await found.count()) === 0 ? 'nothing' : ((await found.textContent()) ?? '');
    if (!words.startsWith(`“${first}`)) wrong.push(`${query}: ${words}`);
  }
  reportTried('things that readers type', TYPED.length, TYPED.length - wrong.length);
  assert.deepEqual(wrong, []);
  assert.ok(QUERIES.length >= 60);
  await page.close();
});

test('of quotations that have a word equally often, the newest comes first, not the shortest', async () => {
  const { page } = await open();
  await ask(page, 'ceasefire');
  const words = await page.locator('[data-result="quotation"] .words').allTextContents();
  const found = SAID.filter(one => words.includes(`“${one.words}”`)).sort((one, other) =>
    one.date < other.date ? 1 : -1,
  );
  assert.ok(found.length > 2);
  assert.deepEqual(
    words,
    found.map(one => `“${one.words}”`),
  );
  await page.close();
});

test('a filter on a speaker or an outlet never finds the words of another, for any query', async () => {
  const { page } = await open();
  const start = page.url();
  for (const key of ['speaker', 'outlet'] as const)
    for (const value of shareOf([...new Set(SAID.map(one => idOf(one[key])))])) {
      await page.goto(`${start}?${key}=${value || '_outlet'}`);
      await answerOf(page);
      const own = SAID.filter(one => idOf(one[key]) === value).map(({ words }) => `“${words}”`);
      const shown = () => page.locator('[data-result="quotation"] .words').allTextContents();
      assert.equal((await shown()).length, Math.min(10, own.length), value);
      for (const query of ['', 'the', 'May', 'price stone', '"the price of"']) {
        if (query !== '') await ask(page, query);
        const others = (await shown()).filter(words => !own.includes(words));
        assert.deepEqual(others, [], `${key}=${value} ${query}`);
      }
    }
  await page.close();
});

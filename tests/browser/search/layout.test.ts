import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { answerOf, searchPages } from './search-page.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const open = searchPages();

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 1440]) {
    const view = { colorScheme, viewport: { width, height: 800 } };
    test(`axe finds nothing with results, filters, nothing found, and a fault: ${colorScheme}, ${width} px`, async () => {
      const { page } = await open('?q=the&speaker=victor-cha&speaker=vladimir-putin', view);
      await answerOf(page);
      for (const summary of await page.locator('.facet summary').all()) await summary.click();
      await page.evaluate(AXE);
      assert.deepEqual(await faultsOf(page), [], 'results and filters');
      await page.getByRole('searchbox').fill('burnar vladimr');
      await answerOf(page, /^Nothing found/u);
      await page.getByRole('heading', { name: 'Did you mean' }).waitFor();
      assert.deepEqual(await faultsOf(page), [], 'nothing found');
      await page.route('**/pagefind/**', route => route.abort());
      await page.goto(page.url().replace(/\?.*/u, '?q=bestie'));
      await page.getByRole('button', { name: 'Try again' }).waitFor();
      await page.evaluate(AXE);
      assert.deepEqual(await faultsOf(page), [], 'a fault');
      await page.close();
    });
  }

for (const width of [360, 1440])
  test(`nothing on the page moves while answers come: ${width} px`, async () => {
    const { page } = await open('', { viewport: { width, height: 800 } });
    await page.route('**/pagefind/**', async route => {
      await new Promise(done => setTimeout(done, 400));
      await route.continue();
    });
    await page.goto(`${page.url()}?q=russia&status=matched&status=reported`);
    const moved = await page.evaluateHandle(() => {
      const shifts: unknown[] = [];
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) {
          const sources = Reflect.get(entry, 'sources') as { node: Element | null }[];
          shifts.push(sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 120)));
        }
      }).observe({ type: 'layout-shift', buffered: true });
      return shifts;
    });
    await answerOf(page, /for russia\./u);
    await page.getByRole('searchbox').fill('bestie');
    await answerOf(page, /for bestie/u);
    await page.getByRole('searchbox').fill('xyzzyplugh');
    await answerOf(page, /^Nothing found for xyzzyplugh/u);
    await page.waitForTimeout(300);
    assert.deepEqual(await moved.jsonValue(), []);
    await page.close();
  });

async function faultsOf(page: Page): Promise<unknown[]> {
  const { violations } = (await page.evaluate('axe.run()')) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
  return [
    ...violations.map(({ id, nodes }) => ({ id, first: nodes[0]?.html })),
    ...(over > 0 ? [{ over }] : []),
  ];
}

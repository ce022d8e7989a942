import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWhole } from '../../effort.ts';
import { htmlFaults } from '../../site/html-faults.ts';
import { axeFaults, LOOKS, overEdge } from '../axe.ts';
import { walk } from '../keyboard-walk.ts';
import { reflowFaults } from '../reflow.ts';
import { answerOf, searchPages } from './search-page.ts';

const open = searchPages();

// Looks with `onlyContrast` differ from others only in colours, so only `npm run test:all` checks them.
for (const { width, colorScheme, onlyContrast } of LOOKS.filter(look => isWhole || !look.onlyContrast))
  test(`axe finds nothing with results, with filters, without results and after a failure: ${colorScheme}, ${width} px`, async () => {
    const { page } = await open('?q=the&speaker=victor-cha&speaker=vladimir-putin', {
      colorScheme,
      viewport: { width, height: 800 },
    });
    const faults = async () => [...(await axeFaults(page, { onlyContrast })), ...(await overEdge(page))];
    await answerOf(page);
    assert.deepEqual(await faults(), [], 'results');
    const sheet = page.locator('.facets-open');
    if (await sheet.isVisible()) await sheet.click();
    await page.evaluate(() => {
      for (const facet of document.querySelectorAll('details')) facet.open = true;
    });
    assert.deepEqual(await faults(), [], 'results and filters');
    const done = page.locator('.facets-done button');
    if (await done.isVisible()) await done.click();
    await page.getByRole('searchbox').fill('burnar vladimr');
    await answerOf(page, /^Nothing found/u);
    await page.getByRole('heading', { name: 'Did you mean' }).waitFor();
    assert.deepEqual(await faults(), [], 'nothing found');
    await page.route('**/pagefind/**', route => route.abort());
    await page.goto(page.url().replace(/\?.*/u, '?q=bestie'));
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    assert.deepEqual(await faults(), [], 'a fault');
    await page.close();
  });

test('results and filters work with the keyboard, at 400 % and with wide text, and their HTML is valid', async () => {
  for (const width of [360, 1440]) {
    const { page } = await open('?q=the&speaker=victor-cha&speaker=vladimir-putin', {
      reducedMotion: 'reduce',
      viewport: { width, height: 800 },
    });
    await answerOf(page);
    // An opened filter asks for its counts. Then the page replaces the list of results.
    await page.evaluate(() => {
      document.querySelector('[data-result]')?.setAttribute('data-old', '');
      for (const facet of document.querySelectorAll('details')) facet.open = true;
    });
    await page.locator('[data-old]').waitFor({ state: 'detached' });
    await page.waitForLoadState('networkidle');
    assert.deepEqual((await walk(page)).faults, []);
    assert.deepEqual(await reflowFaults(page), []);
    const html = await page.content();
    assert.deepEqual(htmlFaults([{ path: '/search/', html }], 'browser'), []);
    await page.close();
  }
});

for (const width of [360, 1440])
  test(`nothing on the page moves while answers arrive: ${width} px`, async () => {
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

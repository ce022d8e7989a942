import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openSite } from './open-site.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const KINDS = [
  '/',
  '/articles/',
  '/articles/putin-in-pyongyang/',
  '/articles/putin-in-pyongyang/record/',
  '/sources/',
  '/sources/the-economist/',
  '/speakers/',
  '/speakers/victor-cha/',
  '/search/?q=back%20burner',
  '/method/',
  '/about/',
  '/404.html',
];
const site = openSite();

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 1440])
    test(`axe finds nothing and nothing runs over the edge: ${colorScheme}, ${width} px, every kind of page`, async () => {
      const address = site.address('/');
      const page = await site.browser().newPage({ colorScheme, viewport: { width, height: 800 } });
      const found: unknown[] = [];
      for (const path of KINDS) {
        await page.goto(address + path);
        if (path.startsWith('/search/')) await page.locator('[data-result]').first().waitFor();
        await page.evaluate(AXE);
        const { violations } = (await page.evaluate('axe.run()')) as {
          violations: { id: string; nodes: { html: string }[] }[];
        };
        found.push(...violations.map(({ id, nodes }) => ({ path, id, first: nodes[0]?.html })));
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        if (Number(over) > 0) found.push({ path, over });
      }
      assert.deepEqual(found, []);
      await page.close();
    });

test('axe finds nothing in an open card', async () => {
  const address = site.address('/');
  const page = await site.browser().newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(`${address}/articles/putin-in-pyongyang/`);
  await page.locator('#cnn-rare .marker').click();
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string }[] };
  assert.deepEqual(
    violations.map(({ id }) => id),
    [],
  );
  await page.close();
});

test('axe finds nothing in an open citation kit', async () => {
  const page = await site.browser().newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(`${site.address('/')}/articles/putin-in-pyongyang/record/`);
  await page.locator('.kit summary').first().click();
  await page.getByRole('button', { name: 'Copy as BibTeX' }).waitFor();
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string }[] };
  assert.deepEqual(
    violations.map(({ id }) => id),
    [],
  );
  await page.close();
});

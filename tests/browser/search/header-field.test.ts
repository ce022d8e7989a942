import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASES, builtSite, pagesOf } from '../../built-site.ts';
import { openSite } from '../open-site.ts';

const site = openSite();

for (const base of BASES)
  for (const javaScriptEnabled of [true, false])
    test(`under ${base} the field in the header opens search with the words typed, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
      const context = await site.browser().newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`${site.address(base)}${base}articles/putin-in-pyongyang/`);
      await page.getByRole('searchbox', { name: 'Search what was said' }).fill('“back burner” & more?');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${base}search/?q=*`);
      assert.equal(new URL(page.url()).searchParams.get('q'), '“back burner” & more?');
      if (javaScriptEnabled)
        assert.equal(await page.getByRole('searchbox').inputValue(), '“back burner” & more?');
      else assert.ok(await page.locator('noscript p').isVisible());
      await context.close();
    });

test('every page has one search field in its head', () => {
  for (const { path, html } of pagesOf(builtSite('/'), '/'))
    if (html.includes('</header>'))
      // The page for wrong URLs has a second form, which searches for the words of the URL.
      assert.equal(
        html.match(/<form [^>]*action="\/search\/" method="get"/gu)?.length,
        path === '/404.html' ? 2 : 1,
        path,
      );
});

test('at 360 px the field is on the last line of links, and neither is cut off', async () => {
  const page = await site.browser().newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(`${site.address('/')}/`);
  const about = await page.locator('.masthead').getByRole('link', { name: 'About' }).boundingBox();
  const field = await page.getByRole('searchbox').boundingBox();
  const button = await page.getByRole('button', { name: 'Search' }).boundingBox();
  assert.ok(about && field && button);
  assert.ok(field.y < about.y + about.height && field.y + field.height > about.y);
  assert.ok(field.width > 140 && field.height >= 24 && button.height >= 24);
  assert.ok(button.x + button.width <= 360);
  await page.close();
});

test('the slash leads from any page to the field, and Escape back; where a reader types, and where it was turned off, it is a letter', async () => {
  const context = await site.browser().newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${site.address('/')}/articles/putin-in-pyongyang/#cnn-rare`);
  const field = page.getByRole('searchbox');
  const top = () => page.evaluate(() => scrollY);
  const start = await top();
  assert.ok(start > 0);
  await page.keyboard.press('Control+/');
  assert.equal(await top(), start);
  await page.keyboard.press('/');
  assert.ok(await field.evaluate(node => node === document.activeElement && scrollY === 0));
  await page.keyboard.type('a/b');
  assert.equal(await field.inputValue(), 'a/b');
  await field.fill('');
  await page.keyboard.press('Escape');
  assert.equal(await top(), start);
  assert.ok(await field.evaluate(node => node !== document.activeElement));

  await page.goto(`${site.address('/')}/search/`);
  await page.getByRole('checkbox', { name: 'The key / leads to' }).uncheck();
  await page.goto(`${site.address('/')}/articles/putin-in-pyongyang/`);
  await page.keyboard.press('/');
  assert.ok(await field.evaluate(node => node !== document.activeElement));
  await context.close();
});

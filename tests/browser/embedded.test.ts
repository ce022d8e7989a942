import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { pagesOf } from '../built-site.ts';
import { ASTRO, runIn } from '../cli/project.ts';
import { isWhole } from '../effort.ts';
import { serve } from '../serve.ts';
import { CALLS, EMBEDDED, embeddedProject, IMAGES, TABLES } from '../site/embedded-project.ts';
import { followLinks } from '../site/follow-links.ts';
import { htmlFaults } from '../site/html-faults.ts';
import { axeFaults, overEdge } from './axe.ts';
import { launch } from './chromium.ts';
import { reflowFaults } from './reflow.ts';

const root = embeddedProject();
/** `npm test` tests only `/papers/`, because a URL that is wrong at `/` is wrong there too. */
const BASES = isWhole ? (['/', '/papers/'] as const) : (['/papers/'] as const);
const HOST = 'http://localhost:4321';
let browser: Browser;

before(async () => {
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(root, { recursive: true });
});

for (const base of BASES)
  describe(`tables, footnotes, images and links, under ${base}`, () => {
    const dist = join(root, base === '/' ? 'at-root' : 'at-papers');
    let server: Awaited<ReturnType<typeof serve>>;
    before(async () => {
      const { status, stdout, stderr } = runIn(root, [ASTRO, 'build'], { BASE_PATH: base });
      assert.equal(status, 0, stdout + stderr);
      renameSync(join(root, 'dist'), dist);
      server = await serve(dist, base);
    });
    after(() => server?.close());

    async function open(width = 1440, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width, height: 800 },
      });
      const page = await context.newPage();
      await page.goto(server.address + base + EMBEDDED, { waitUntil: 'networkidle' });
      return page;
    }

    test('every image is there, has its size before it comes, and says what it shows', async () => {
      const page = await open();
      const images = await page.evaluate(imagesIn, '.analysis');
      assert.equal(images.length, IMAGES + 1);
      assert.deepEqual(
        images.filter(({ isShown }) => !isShown),
        [],
      );
      assert.equal(await page.locator('.analysis figure.image').count(), 3);
      assert.deepEqual(await page.locator('.image figcaption').allInnerTexts(), [
        'Photo: Ana Example',
        'Where the water stood at six in the morning, by the marks on the walls Map: The Herald',
        'Photo: Ana Example',
      ]);
      await page.context().close();
    });

    test('each call leads to its footnote, and that back to each call', async () => {
      const page = await open(360);
      const calls = page.locator('.call a');
      assert.equal(await calls.count(), CALLS);
      for (const call of await calls.all()) {
        const id = await call.evaluate(node => node.parentElement?.id);
        await call.click();
        const note = page.locator(':target');
        assert.ok(await note.evaluate(node => node.matches('.footnotes li')));
        await page.locator(`.footnotes a.back[href="#${id}"]`).click();
        assert.equal(await page.evaluate(() => location.hash), `#${id}`);
        assert.equal(await page.evaluate(isInView, `#${id}`), true, `#${id}`);
      }
      await page.context().close();
    });

    test('a wide table scrolls in a box of its own, by the keyboard too', async () => {
      const page = await open(360);
      const boxes = page.locator('.table');
      assert.equal(await boxes.count(), TABLES);
      const [wide] = await boxes.all();
      assert.ok(await wide?.evaluate(node => node.scrollWidth > node.clientWidth));
      await wide?.focus();
      await page.keyboard.press('ArrowRight');
      let scrolled = 0;
      for (let tries = 0; scrolled === 0 && tries < 100; tries += 1) {
        await page.waitForTimeout(20);
        scrolled = (await wide?.evaluate(node => node.scrollLeft)) ?? 0;
      }
      assert.ok(scrolled > 0);
      assert.deepEqual(await overEdge(page), []);
      assert.equal(await page.locator('.table th[scope="col"]').count(), 6);
      await page.context().close();
    });

    test('quotations in cells and footnotes have their marker, their card and their record', async () => {
      const page = await open();
      assert.equal(await page.locator('.table .quotation .marker, .footnotes .quotation .marker').count(), 3);
      const { quotations } = JSON.parse(readFileSync(join(dist, 'quotations.json'), 'utf8')) as {
        quotations: { url: string; text: string }[];
      };
      const own = quotations.filter(({ url }) => url.includes(EMBEDDED));
      assert.deepEqual(
        own.map(({ text }) => text),
        [
          'the water came at night',
          'nobody had been told',
          'nobody had told us',
          'not one of the many',
          'nobody had told us of it before noon',
          'the water came',
        ],
      );
      for (const { url } of own) {
        await page.goto(server.address + url.slice(HOST.length));
        assert.equal(await page.locator(':target').count(), 1, url);
      }
      await page.locator('.footnotes .quotation .marker').click();
      assert.equal(await page.locator('.clipping:popover-open').count(), 1);
      await page.context().close();
    });

    test('annotations have the words of cells and footnotes as the page has them', async () => {
      const page = await open();
      const shown = await page.evaluate(() => document.querySelector('.prose')?.textContent ?? '');
      const { first } = JSON.parse(readFileSync(join(dist, EMBEDDED, 'annotations.jsonld'), 'utf8')) as {
        first: { items: { target: { selector: { exact: string; prefix: string; suffix: string } } }[] };
      };
      assert.equal(first.items.length, 6);
      for (const { target } of first.items) {
        const { exact, prefix, suffix } = target.selector;
        assert.ok(shown.includes(prefix + exact + suffix), prefix + exact + suffix);
      }
      await page.context().close();
    });

    test('every link and anchor of every page, feed and file leads somewhere', () => {
      const { broken, anchors } = followLinks(dist, base);
      assert.deepEqual(broken, []);
      assert.ok(anchors > 50);
    });

    test('a feed has the images, the tables, and the footnotes with ways to the article', async () => {
      const { items } = JSON.parse(readFileSync(join(dist, 'feed.json'), 'utf8')) as {
        items: { url: string; image?: string; content_html: string }[];
      };
      const item = items.find(({ url }) => url.endsWith(EMBEDDED));
      assert.equal(item?.image, `${HOST}${base}photos/harbour.png`);
      // A feed reader shows this HTML at another URL, where relative URLs would not work.
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.setContent((item?.content_html ?? '').replaceAll(HOST, server.address), {
        waitUntil: 'networkidle',
      });
      const images = await page.evaluate(imagesIn, 'body');
      assert.equal(images.length, IMAGES + 1);
      assert.deepEqual(
        images.filter(({ isShown }) => !isShown),
        [],
      );
      assert.equal(await page.locator('table').count(), TABLES);
      const ways = await page.locator('section a[href*="#call--"]').all();
      assert.equal(ways.length, CALLS);
      const address = server.address + base + EMBEDDED;
      for (const way of ways) assert.ok((await way.getAttribute('href'))?.startsWith(`${address}#call--`));
      await page.context().close();
    });

    test('what stands for it elsewhere is its image, with its size', async () => {
      const page = await open();
      const tag = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content');
      const image = `${HOST}${base}photos/harbour.png`;
      assert.deepEqual(
        [await tag('image'), await tag('image:alt')],
        [image, 'The harbour with two ferries at noon'],
      );
      const { width, height } = (await page.evaluate(imagesIn, '.lead'))[0] ?? {};
      assert.deepEqual([await tag('image:width'), await tag('image:height')], [`${width}`, `${height}`]);
      const data = JSON.parse(readFileSync(join(dist, EMBEDDED, 'article.jsonld'), 'utf8')) as {
        image: string;
      };
      assert.equal(data.image, image);
      await page.context().close();
    });

    test('its pages are valid HTML', () => {
      assert.deepEqual(htmlFaults(pagesOf(dist, base)), []);
    });

    for (const [width, colorScheme] of [
      [360, 'light'],
      [768, 'dark'],
      [1440, 'light'],
    ] as const)
      test(`it keeps within ${width} px, and axe finds nothing: ${colorScheme}`, async () => {
        const page = await open(width, colorScheme);
        assert.deepEqual([...(await overEdge(page)), ...(await axeFaults(page))], []);
        if (width === 360) assert.deepEqual(await reflowFaults(page), []);
        await page.context().close();
      });
  });

/** Runs in the page. */
function imagesIn(within: string) {
  return [...document.querySelectorAll<HTMLImageElement>(`${within} img`)].map(
    ({ src, alt, naturalWidth, naturalHeight, width, height, attributes }) => ({
      src,
      width: Number(attributes.getNamedItem('width')?.value),
      height: Number(attributes.getNamedItem('height')?.value),
      isShown:
        alt !== '' &&
        Number(attributes.getNamedItem('width')?.value) === naturalWidth &&
        Number(attributes.getNamedItem('height')?.value) === naturalHeight &&
        naturalWidth > 0 &&
        Math.abs(width / height - naturalWidth / naturalHeight) < 0.05,
    }),
  );
}

/** Runs in the page. */
function isInView(selector: string): boolean {
  const { top = -1, bottom = -1 } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
  return top >= 0 && bottom <= innerHeight;
}

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { BASES } from '../../built-site.ts';
import { openSite } from '../open-site.ts';
import { answerOf, searchPages } from './search-page.ts';

const site = openSite();
const open = searchPages();

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

for (const base of BASES)
  test(`under ${base} the whole search works under the shipped policy, without violations`, async () => {
    const { page, complaints } = await open('', { base });
    const answer = await page.reload();
    assert.equal(answer?.headers()['content-security-policy'], POLICY);
    await page.getByRole('searchbox').fill('the');
    await answerOf(page, 'for the.');
    for (const summary of await page.locator('.facet summary').all()) await summary.click();
    await page.locator('[value="victor-cha"]').check();
    await page.locator('[value="vladimir-putin"]').check();
    await page.getByLabel('Sort by').selectOption('date');
    await answerOf(page, /\d passages for the\./u);
    await page.getByRole('searchbox').fill('burnar xyzzyplugh');
    await page.getByRole('link', { name: 'burner', exact: true }).click();
    await answerOf(page, 'for burner.');
    assert.deepEqual(complaints, []);
    await page.close();
  });

test('the policy refuses HTML from text, URLs of scripts and workers, and other Trusted Types policies', async () => {
  const { page } = await open();
  const refused = await page.evaluate(() => {
    const tries: [string, () => unknown][] = [
      ['markup', () => Object.assign(document.createElement('p'), { innerHTML: '<b>text</b>' })],
      ['script URL', () => Object.assign(document.createElement('script'), { src: '/x.js' })],
      ['worker', () => new Worker('/x.js')],
      ['policy', () => Reflect.get(window, 'trustedTypes').createPolicy('default', {})],
    ];
    return tries
      .filter(([, attempt]) => {
        try {
          attempt();
          return false;
        } catch {
          return true;
        }
      })
      .map(([name]) => name);
  });
  assert.deepEqual(refused, ['markup', 'script URL', 'worker', 'policy']);
  await page.close();
});

test('a page of another site reads the data and shows a share card, but can neither frame nor script a page', async () => {
  const other = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>Another site</title>');
  });
  await new Promise<void>(ready => other.listen(0, '127.0.0.1', ready));
  const page = await site.browser().newPage();
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  const address = site.address('/');
  const read = await page.evaluate(async ours => {
    const data = await (await fetch(`${ours}/quotations.json`)).json();
    const card = document.body.appendChild(new Image());
    card.src = `${ours}/card.png`;
    await card.decode();
    return { quotations: data.quotations.length, width: card.naturalWidth };
  }, address);
  assert.ok(read.quotations > 0);
  assert.equal(read.width, 1200);
  await page.evaluate(async ours => {
    for (const url of ['/', ours]) {
      const frame = document.createElement('iframe');
      frame.src = url;
      await new Promise(done => {
        frame.onload = done;
        document.body.append(frame);
      });
    }
  }, address);
  const titles = await Promise.all(page.frames().map(frame => frame.title()));
  assert.deepEqual(titles.slice(0, 2), ['Another site', 'Another site']);
  assert.equal(page.frames()[2]?.url(), 'chrome-error://chromewebdata/');
  const [opened, isCutOff] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(async ours => {
      const handle = window.open(ours);
      while (handle?.closed === false) await new Promise(done => setTimeout(done, 10));
      return handle?.closed;
    }, address),
  ]);
  assert.equal(isCutOff, true);
  assert.equal(await opened.evaluate(() => opener), null);
  assert.match(await opened.title(), /On the Record/u);
  await page.context().close();
  other.close();
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASES, builtSite, pagesOf } from '../../built-site.ts';
import { openSite } from '../open-site.ts';
import { answerOf, searchPages } from './search-page.ts';

const site = openSite();
const open = searchPages();

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
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
      ['script address', () => Object.assign(document.createElement('script'), { src: '/x.js' })],
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
  assert.deepEqual(refused, ['markup', 'script address', 'worker', 'policy']);
  await page.close();
});

test('every page except search also refuses compiled code', async () => {
  const page = await site.browser().newPage();
  const compiles = () =>
    page.evaluate(() =>
      WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(
        () => true,
        () => false,
      ),
    );
  for (const { path } of pagesOf(builtSite('/'), '/').filter(({ html }) => html.includes('</header>'))) {
    await page.goto(site.address('/') + path);
    assert.equal(await compiles(), path === '/search/', path);
  }
  await page.close();
});

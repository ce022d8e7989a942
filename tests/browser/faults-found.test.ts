import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeFaults, overEdge } from './axe.ts';
import { launch } from './chromium.ts';
import { walk } from './keyboard-walk.ts';
import { reflowFaults } from './reflow.ts';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const LINKS = '<p><a href="#a">one</a> <a id="second" href="#b">two</a> <a href="#c">three</a></p>';

for (const [what, body, expected] of [
  ['nothing', LINKS, []],
  ['a focus that does not show', `<style>:focus { outline: none }</style>${LINKS}`, ['does not show']],
  ['an order of its own', LINKS.replace('id=', 'tabindex="1" id='), ['comes after']],
  ['a way back up', `<div class="up">${LINKS}${LINKS}</div>`, ['stands above']],
  [
    'a focus behind something',
    `<div class="cover"></div><p><a href="#a">one</a></p><div class="low">${LINKS}</div>`,
    ['behind'],
  ],
  [
    'a trap',
    `${LINKS}<script>second.onkeydown = event => event.preventDefault()</script>`,
    ['no way out', 'comes after'],
  ],
  [
    'a circle',
    `${LINKS}<script>
      document.links[2].onkeydown = event => { event.preventDefault(); document.links[0].focus(); };
    </script>`,
    ['no way out', 'comes after'],
  ],
] as const)
  test(`the walk by keyboard finds ${what}`, async () => {
    const page = await shown(body);
    const { faults } = await walk(page);
    for (const words of expected)
      assert.ok(
        faults.some(fault => fault.includes(words)),
        `${words}: ${faults}`,
      );
    if (expected.length === 0) assert.deepEqual(faults, []);
    await page.close();
  });

for (const [what, body, expected] of [
  ['nothing', LINKS, []],
  [
    'a line that does not break',
    '<p style="white-space: nowrap">In whichever font it is set, no line is as long as this one is</p>',
    ['px over'],
  ],
  [
    'a box too low',
    '<p style="height: 1em; overflow: hidden">One line and another, and still more</p>',
    ['cut off'],
  ],
  [
    'lines over lines',
    '<div style="height: 1em"><p>One line</p><p>and more</p></div><p>below them</p>',
    ['over “'],
  ],
] as const)
  test(`at 400 % and with wide text ${what} is found`, async () => {
    const page = await shown(body);
    const faults = await reflowFaults(page);
    if (expected.length === 0) assert.deepEqual(faults, []);
    for (const words of expected)
      assert.ok(
        faults.some(fault => fault.includes(words)),
        String(faults),
      );
    await page.close();
  });

test('axe and the test of overflow find mistakes on a page that may not run scripts', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.setContent(
    '<html lang="en"><title>a</title><main><h1>a</h1><p style="color: #ccc; width: 9999px">low</p></main>',
  );
  assert.match(String(await axeFaults(page)), /^color-contrast: <p/u);
  assert.match(String(await overEdge(page)), /px over the edge/u);
  await page.close();
});

async function shown(body: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><style>
    :focus { outline: 2px solid }
    .up { display: flex; flex-direction: column-reverse }
    .cover { position: fixed; inset: 0 0 90%; background: white }
    .low { position: absolute; top: 70vh }
  </style><body>${body}</body>`);
  return page;
}

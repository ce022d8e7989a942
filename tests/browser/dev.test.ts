import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { ARTICLE, OUTLETS, projectWith, put, SPEAKERS } from '../cli/project.ts';
import { launch } from './chromium.ts';

const root = projectWith({
  'content/outlets.yaml': OUTLETS,
  'content/speakers.yaml': SPEAKERS,
  'content/articles/flood.md': ARTICLE,
});
let server: ChildProcess;
let browser: Browser;
let address = '';

before(async () => {
  server = spawn(process.execPath, ['src/cli/astro.ts', 'dev', '--port', '4392'], {
    cwd: root,
    env: { ...process.env, CI: '' },
  });
  const output: string[] = [];
  address = await new Promise<string>((resolve, reject) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      output.push(String(chunk));
      const found = /http:\/\/localhost:\d+/u.exec(output.join(''))?.[0];
      if (found !== undefined) resolve(found);
    });
    server.on('exit', () => reject(new Error(output.join(''))));
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server.kill();
  rmSync(root, { recursive: true, force: true });
});

test('an open page and its problems are updated together, also for an article that is created while its page is open', async () => {
  const page = await browser.newPage();
  const problems = page.locator('.content-problems');
  const waitFor = (text: string) => problems.getByText(text).first().waitFor({ state: 'attached' });
  await page.goto(`${address}/articles/gale/`);
  assert.equal(await page.locator('h1').innerText(), 'There is no such page');
  const gale = ARTICLE.replace('A made-up', 'Another');
  for (const wrong of ['herold', 'hirald']) {
    put(root, 'content/articles/gale.md', gale.replace('herald]', `${wrong}]`));
    await waitFor(`no source \`${wrong}\` in this article`);
    await page.getByRole('heading', { level: 1, name: 'Another article' }).waitFor();
    put(root, 'content/articles/gale.md', gale.replace('title:', 'title: ['));
    await waitFor('error frontmatter');
    await page.getByRole('heading', { level: 1, name: 'Another article' }).waitFor();
    assert.doesNotMatch(await problems.innerText(), /no source/u);
    rmSync(`${root}/content/articles/gale.md`);
    await page.getByText('There is no such page').first().waitFor();
  }
  await page.close();
});

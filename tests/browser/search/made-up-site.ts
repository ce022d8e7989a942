import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { projectWith, put, runIn } from '../../cli/project.ts';
import { saidContent } from '../../corpus/said.ts';
import { serve } from '../../serve.ts';
import { launch } from '../chromium.ts';
import { requestsOf } from '../complaints.ts';

/**
 * Builds a site from made-up quotations. Returns a function that opens its search page with a query. The function also returns
 * `asked`, which fills with the paths that the page requests.
 *
 * `limit` is the greatest number of quotations that are always searched. With it, a part of the index of quotations has at most
 * `limit / 2` quotations, and a part of the index of articles at most four articles.
 */
export function madeUpSite(limit?: number) {
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  let browser: Browser | undefined;
  let root = '';
  before(async () => {
    root = projectWith(saidContent());
    if (limit !== undefined) lowerLimit(root, limit);
    const { status, stdout, stderr } = runIn(root, ['src/cli/build.ts']);
    if (status !== 0) throw new Error(`The site does not build:\n${stdout}\n${stderr}`);
    server = await serve(join(root, 'dist'), '/');
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(root, { recursive: true, force: true });
  });
  return async (query = '') => {
    if (!browser || !server) throw new Error('The site is open only while tests run.');
    const page = await browser.newPage();
    const asked = requestsOf(page);
    await page.goto(`${server.address}/search/${query}`);
    return { page, asked };
  };
}

function lowerLimit(root: string, limit: number): void {
  const file = 'src/search/index-parts.ts';
  const usual = readFileSync(join(root, file), 'utf8');
  const lowered = usual
    .replace(/(?<=atOnce: )[\d_]+/u, String(limit))
    .replace(/(?<=quotations: )[\d_]+/u, String(limit / 2))
    .replace(/(?<=articles: )\d+/u, '4');
  if (lowered === usual) throw new Error(`${file} has no limit to lower.`);
  put(root, file, lowered);
}

import type { Browser, Page, Request } from 'playwright-core';
import { ask } from '../../browser/search/ask.ts';

/**
 * Searches for one word without any cached file, and counts the requests and bytes until ten results are shown. With `older`, it
 * then also searches the older years. Bodies count compressed, as they are sent. The page, styles and images do not count.
 */
export async function askFresh(
  browser: Browser,
  address: string,
  word: string,
  older = false,
): Promise<Fresh> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('requestfinished', request => requests.push(request));
  await page.goto(`${address}/search/`);
  await ask(page, word);
  await results(page);
  if (older) {
    await page.locator('input[name="older"]').check();
    await page.waitForFunction(
      () => !/since|Searching/u.test(document.querySelector('[role="status"]')?.textContent ?? 'since'),
      undefined,
      { timeout: 120_000 },
    );
  }
  const counted = requests.filter(
    request => !['document', 'stylesheet', 'image'].includes(request.resourceType()),
  );
  const sizes = await Promise.all(counted.map(async request => (await request.sizes()).responseBodySize));
  await context.close();
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: counted.length };
}

const results = (page: Page) =>
  page.waitForFunction(() => document.querySelectorAll('[data-result="quotation"]').length === 10);

interface Fresh {
  bytes: number;
  requests: number;
}

import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Base } from '../../built-site.ts';
import { complaintsOf } from '../complaints.ts';
import { openSite } from '../open-site.ts';

/**
 * Returns a function that opens the search page with a query such as `?q=words` in its URL. The function also returns
 * `complaints`, which fills with the errors and warnings of the browser.
 */
export function searchPages() {
  const site = openSite();
  return async (query = '', { base = '/', ...options }: { base?: Base } & BrowserContextOptions = {}) => {
    const page = await site.browser().newPage(options);
    const complaints = complaintsOf(page);
    await page.goto(`${site.address(base)}${base}search/${query}`);
    return { page, complaints };
  };
}

/**
 * Waits until the status line has the expected text, and returns the line. After a search the line ends with a full stop, so the
 * default waits for a full stop.
 */
export async function answerOf(page: Page, expected: string | RegExp = /\.$/u): Promise<string> {
  const status = page.getByRole('status').filter({ hasText: expected });
  await status.waitFor({ timeout: 10_000 });
  return (await status.textContent()) ?? '';
}

export const idsOf = (page: Page, kind = 'quotation'): Promise<(string | null)[]> =>
  page
    .locator(`[data-result="${kind}"]`)
    .evaluateAll(items => items.map(item => item.getAttribute('data-id')));

/** The links of the results, in the order shown. Links are unique, but quotations of two articles may have the same id. */
export const linksOf = (page: Page, kind = 'quotation'): Promise<(string | null)[]> =>
  page
    .locator(`[data-result="${kind}"]`)
    .evaluateAll(items =>
      items.map(item => item.querySelector('a[href*="#"]')?.getAttribute('href') ?? null),
    );

/** The query string of the page’s URL, with its question mark. */
export const queryOf = (page: Page): string => new URL(page.url()).search;

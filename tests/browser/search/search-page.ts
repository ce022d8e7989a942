import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Base } from '../../built-site.ts';
import { complaintsOf } from '../complaints.ts';
import { openSite } from '../open-site.ts';

/** Opens the search page for a query in the URL; `complaints` fills with whatever the browser says is wrong. */
export function searchPages() {
  const site = openSite();
  return async (query = '', { base = '/', ...options }: { base?: Base } & BrowserContextOptions = {}) => {
    const page = await site.browser().newPage(options);
    const complaints = complaintsOf(page);
    await page.goto(`${site.address(base)}${base}search/${query}`);
    return { page, complaints };
  };
}

/** The line that says what was found, once the search has ended. */
export async function answerOf(page: Page, expected: string | RegExp = /\.$/u): Promise<string> {
  const status = page.getByRole('status').filter({ hasText: expected });
  await status.waitFor({ timeout: 10_000 });
  return (await status.textContent()) ?? '';
}

export const idsOf = (page: Page, kind = 'quotation'): Promise<(string | null)[]> =>
  page
    .locator(`[data-result="${kind}"]`)
    .evaluateAll(items => items.map(item => item.getAttribute('data-id')));

/** Where the results lead, in the order shown. Two articles may have the same id. */
export const linksOf = (page: Page, kind = 'quotation'): Promise<(string | null)[]> =>
  page
    .locator(`[data-result="${kind}"]`)
    .evaluateAll(items =>
      items.map(item => item.querySelector('a[href*="#"]')?.getAttribute('href') ?? null),
    );

/** What the URL asks for. */
export const queryOf = (page: Page): string => new URL(page.url()).search;

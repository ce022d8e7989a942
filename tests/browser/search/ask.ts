import type { Page } from 'playwright-core';

/**
 * Submits a query on the search page without typing, because the page waits while a reader types. Then waits until the status
 * line answers this query. The line repeats only the beginning of a long query.
 */
export async function ask(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').evaluate((input, text) => {
    if (!(input instanceof HTMLInputElement)) throw new Error('There is no field.');
    input.value = text;
    input.form?.requestSubmit();
  }, query);
  await page.waitForFunction(text => {
    const said = document.querySelector('[role="status"]')?.textContent ?? '';
    return said.includes(` for ${text.trim().slice(0, 60)}`) && said.endsWith('.');
  }, query);
}

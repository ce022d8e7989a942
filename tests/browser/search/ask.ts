import type { Page } from 'playwright-core';

/** Asks the search page as the form does, without the pause of typing, and waits for its answer to just this. The answer repeats the beginning of a long query. */
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

import type { Browser } from 'playwright-core';
import { ask } from '../../browser/search/ask.ts';

/** The median milliseconds from a query until its answer is shown. The page has answered each word once before. */
export async function warm(browser: Browser, address: string, words: string[]): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${address}/search/`);
  for (const word of words) await ask(page, word);
  const times = await page.evaluate(async asked => {
    const input = document.querySelector<HTMLInputElement>('quotation-search input');
    const status = document.querySelector('[role="status"]');
    const taken: number[] = [];
    for (const word of asked) {
      const start = performance.now();
      await new Promise<void>(done => {
        const watch = new MutationObserver(() => {
          if (!status?.textContent?.includes(` for ${word}`)) return;
          watch.disconnect();
          done();
        });
        if (!input || !status) throw new Error('This is not the search page.');
        watch.observe(status, { childList: true });
        input.value = word;
        input.form?.requestSubmit();
      });
      taken.push(performance.now() - start);
    }
    return taken;
  }, words);
  await page.close();
  return times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
}

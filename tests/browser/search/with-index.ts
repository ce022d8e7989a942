import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** After this, the page loads its search index from `<site>/pagefind/`. */
export async function withIndex(page: Page, site: string): Promise<void> {
  await page.route('**/pagefind/**', async route => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/pagefind\//u, '');
    const contentType = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    await route.fulfill({ body: await readFile(join(site, 'pagefind', path)), contentType });
  });
}

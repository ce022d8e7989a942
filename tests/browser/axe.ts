import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { isWhole } from '../effort.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
/**
 * Replaces `setTimeout` in pages that may not run scripts. There timers never fire, but promises resolve. axe uses timers without
 * a delay, so these become promises.
 */
const TIMERS =
  'window.setTimeout = (work, wait) => { if (!wait) void Promise.resolve().then(work); return 0; };';
const CONTRAST = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/**
 * What axe finds on a page in its present state, or only in the part that matches `within`. Each fault is a rule with the first
 * element that breaks it. This also works on a page that may not run scripts.
 */
export async function axeFaults(
  page: Page,
  { within = 'html', onlyContrast = false }: { within?: string; onlyContrast?: boolean } = {},
): Promise<string[]> {
  if (await page.evaluate(() => matchMedia('(scripting: none)').matches)) await page.evaluate(TIMERS);
  // axe is large, so it is put into each page only once.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(`(() => { ${AXE} })()`);
  const asked = `${JSON.stringify(within)}, ${JSON.stringify(onlyContrast ? CONTRAST : {})}`;
  const { violations } = (await page.evaluate(`axe.run(${asked})`)) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** The looks in which axe checks a page. The dark scheme changes only colours, so all rules run only once for each width. */
export const LOOKS = [
  { width: 1440, colorScheme: 'light', onlyContrast: false },
  { width: 1440, colorScheme: 'dark', onlyContrast: true },
  { width: 360, colorScheme: 'dark', onlyContrast: false },
  { width: 360, colorScheme: 'light', onlyContrast: true },
] as const;

/**
 * The looks for the page with this number among several pages that look alike. `npm test` gives each page one look in turn, so
 * that every look is used. `npm run test:all` gives each page all looks.
 */
export const looksOf = (index: number): readonly (typeof LOOKS)[number][] =>
  isWhole ? LOOKS : LOOKS.slice(index % LOOKS.length).slice(0, 1);

/** One fault if the page is wider than its view, with the excess in px; otherwise none. */
export async function overEdge(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return over > 0 ? [`${over} px over the edge`] : [];
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { isWhole } from '../effort.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
/**
 * axe uses timers, but on pages that may not run scripts they never fire. Promises resolve there, so each timer without a delay
 * becomes a promise.
 */
const TIMERS =
  'window.setTimeout = (work, wait) => { if (!wait) void Promise.resolve().then(work); return 0; };';
const CONTRAST = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/**
 * Returns the faults that axe finds on a page now, or only within the selector `within`. Each fault names a rule and the first
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

/** The looks in which axe checks a page. Dark and light differ only in colours, so all rules run only once for each width. */
export const LOOKS = [
  { width: 1440, colorScheme: 'light', onlyContrast: false },
  { width: 1440, colorScheme: 'dark', onlyContrast: true },
  { width: 360, colorScheme: 'dark', onlyContrast: false },
  { width: 360, colorScheme: 'light', onlyContrast: true },
] as const;

/**
 * The looks for page number `index` of several similar pages. `npm test` uses one look for each page, and all looks in turn. `npm
 * run test:all` uses all looks for each page.
 */
export const looksOf = (index: number): readonly (typeof LOOKS)[number][] =>
  isWhole ? LOOKS : LOOKS.slice(index % LOOKS.length).slice(0, 1);

/** Returns a fault if the page is wider than its view, such as `12 px over the edge`. */
export async function overEdge(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return over > 0 ? [`${over} px over the edge`] : [];
}

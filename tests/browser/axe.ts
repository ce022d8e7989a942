import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { isWhole } from '../effort.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
/** Where a page may run no scripts, timers never end; promises do. axe waits with timers of no time. */
const TIMERS =
  'window.setTimeout = (work, wait) => { if (!wait) void Promise.resolve().then(work); return 0; };';
const CONTRAST = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/** What axe finds on a page as it is now, or in a part of it, by rule and by the first element; also on a page that may run no scripts. */
export async function axeFaults(
  page: Page,
  { within = 'html', onlyContrast = false }: { within?: string; onlyContrast?: boolean } = {},
): Promise<string[]> {
  if (await page.evaluate(() => matchMedia('(scripting: none)').matches)) await page.evaluate(TIMERS);
  // It is half a megabyte: once a page is enough.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(`(() => { ${AXE} })()`);
  const asked = `${JSON.stringify(within)}, ${JSON.stringify(onlyContrast ? CONTRAST : {})}`;
  const { violations } = (await page.evaluate(`axe.run(${asked})`)) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** The looks of a page in which all rules run once at each width; colours are all that is other in the dark. */
export const LOOKS = [
  { width: 1440, colorScheme: 'light', onlyContrast: false },
  { width: 1440, colorScheme: 'dark', onlyContrast: true },
  { width: 360, colorScheme: 'dark', onlyContrast: false },
  { width: 360, colorScheme: 'light', onlyContrast: true },
] as const;

/** Of several pages that look alike: in `npm test` one look each in turn, so that all come up; in `npm run test:all` every look of each. */
export const looksOf = (index: number): readonly (typeof LOOKS)[number][] =>
  isWhole ? LOOKS : LOOKS.slice(index % LOOKS.length).slice(0, 1);

/** How far a page runs over the right edge of its view, in px; nothing where it does not. */
export async function overEdge(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return over > 0 ? [`${over} px over the edge`] : [];
}

import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** What the tab key came to, as the page says. */
interface Stop {
  /** Its place among all that can have the focus, in the order of the text; -1 is none of them. */
  index: number;
  name: string;
  faults: string[];
  box: Box;
  /** Where what had the focus before stands now: a list may have scrolled. */
  before: Box | null;
}

/** As high as it stands itself, as wide as the block of text around it; in px of the view. */
interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/**
 * Presses Tab from the start of a page to its end and says what is wrong: something is left out or comes too early, the eye has to go back,
 * the focus does not show, lies outside the view or behind something, or there is no way out. It ends after `most` stops, if a page has more.
 */
export async function walk(
  page: Page,
  most = Number.POSITIVE_INFINITY,
): Promise<{ stops: number; faults: string[] }> {
  const all = await page.evaluate(rememberAll);
  await page.evaluate(addEnd);
  const walked = await walkToEnd(page, all, most);
  await page.evaluate(() => window.end?.remove());
  return walked;
}

async function walkToEnd(
  page: Page,
  all: number,
  most: number,
): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  let last: Stop | undefined;
  for (let presses = 0; presses <= all + 20; presses += 1) {
    if (presses === most) return { stops: presses, faults };
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopNow);
    if (stop === null) {
      if (last?.index !== all - 1)
        faults.push(`ends after ${last?.name}, ${(last?.index ?? -1) + 1} of ${all}`);
      return { stops: presses, faults };
    }
    faults.push(...stop.faults.map(fault => `${stop.name}: ${fault}`));
    if (stop.index !== (last?.index ?? -1) + 1) faults.push(`${stop.name} comes after ${last?.name}`);
    if (stop.before && goesBack(stop.before, stop.box))
      faults.push(`${stop.name} stands above ${last?.name}`);
    last = stop;
  }
  return { stops: all, faults: [...faults, `no way out after ${last?.name}`] };
}

/** Presses Tab so often from where the focus is, and says where it does not show, lies outside the view or behind something. */
export async function focusFaults(page: Page, presses: number): Promise<string[]> {
  await page.evaluate(rememberAll);
  const faults: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopNow);
    faults.push(...(stop?.faults ?? ['nothing has the focus']).map(fault => `${stop?.name}: ${fault}`));
  }
  return faults;
}

/** Presses Tab until what has the focus matches the selector; fails if it does not come to it. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never comes to ${selector}`);
}

/** Up in the same column; from a margin column to the text it may go up. */
function goesBack(before: Box, now: Box): boolean {
  return now.bottom <= before.top && now.left < before.right && before.left < now.right;
}

declare global {
  interface Window {
    /** All that can have the focus, and how each looks without it. */
    looks?: Map<Element, string>;
    /** What had the focus last. */
    before?: Element;
    /** Stands after the page, unseen. */
    end?: HTMLElement;
  }
}

/** Runs in the page. */
function rememberAll(): number {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const shown = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
    node =>
      node.checkVisibility({ visibilityProperty: true }) &&
      // Of radio buttons, the tab key comes to the chosen one.
      !node.matches(':disabled, [tabindex="-1"], [type="radio"]:not(:checked)'),
  );
  const look = (node: Element) => {
    const { outline, boxShadow } = getComputedStyle(node);
    return outline + boxShadow;
  };
  delete window.before;
  window.looks = new Map(shown.map(node => [node, node === document.activeElement ? '' : look(node)]));
  return shown.length;
}

/**
 * Runs in the page: what the focus comes to after the last of the page. Browsers differ there: in one the focus leaves the page, another
 * begins again at its top.
 */
function addEnd(): void {
  const end = document.createElement('div');
  end.tabIndex = 0;
  end.style.position = 'fixed';
  document.documentElement.append(end);
  window.end = end;
}

/** Runs in the page; nothing at its end, where the focus leaves it. */
function stopNow(): Stop | null {
  const node = document.activeElement;
  if (!node || node === document.body || node === window.end) return null;
  const faults: string[] = [];
  const { outline, outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
  const isDrawn = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  if (!isDrawn || window.looks?.get(node) === outline + boxShadow) faults.push('the focus does not show');
  const [rect = node.getBoundingClientRect()] = [...node.getClientRects()].filter(({ width }) => width > 0);
  const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
  const there = document.elementFromPoint(x, y);
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) faults.push(`outside the view, at ${x}, ${y}`);
  else if (!there || !(node.contains(there) || there.contains(node)))
    faults.push(`behind ${there?.outerHTML.slice(0, 80)}`);
  const boxOf = (one: Element): Box => {
    let block = one;
    while (block.parentElement && getComputedStyle(block).display.startsWith('inline'))
      block = block.parentElement;
    const { left, right } = block.getBoundingClientRect();
    const { top, bottom } = one.getBoundingClientRect();
    return { top, bottom, left, right };
  };
  const before = window.before?.isConnected ? boxOf(window.before) : null;
  window.before = node;
  return {
    index: [...(window.looks?.keys() ?? [])].indexOf(node),
    name: node.outerHTML.slice(0, 120),
    faults,
    box: boxOf(node),
    before,
  };
}

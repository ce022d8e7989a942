import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** An element that has the focus after Tab was pressed. */
interface Stop {
  /** The position among all focusable elements of the document; -1 for an element that `rememberAll` did not find. */
  index: number;
  name: string;
  faults: string[];
  box: Box;
  /**
   * The box that the previously focused element has now, because a list may have scrolled since; `null` if there is no such
   * element.
   */
  before: Box | null;
}

/** The top and bottom of an element, and the left and right of the block around it, in px from the corner of the view. */
interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/**
 * Presses Tab from the start of a page to its end, or for `most` stops. It is a fault if an element is skipped or comes too
 * early. It is also a fault if the focus moves back up, is invisible, is outside the view, is covered, or cannot leave the page.
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

/** Presses Tab `presses` times. Returns where the focus is invisible, outside the view or covered. */
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

/** Presses Tab until the focused element matches the selector. Fails if no element does within 150 presses. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never comes to ${selector}`);
}

/** Whether the focus moves up in one column. It may move up from a margin to the text, because these are two columns. */
function goesBack(before: Box, now: Box): boolean {
  return now.bottom <= before.top && now.left < before.right && before.left < now.right;
}

declare global {
  interface Window {
    /**
     * How each focusable element looks without the focus: its outline and shadow. Empty for the element that had the focus when
     * `rememberAll` ran.
     */
    looks?: Map<Element, string>;
    before?: Element;
    /** An invisible focusable element after the end of the page. */
    end?: HTMLElement;
  }
}

/** Runs in the page: fills `window.looks` and returns the number of focusable elements. */
function rememberAll(): number {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const shown = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
    node =>
      node.checkVisibility({ visibilityProperty: true }) &&
      // Tab reaches only the chosen one of several radio buttons.
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
 * Runs in the page: adds a focusable element at the end. Without it, the focus would leave the page in some browsers, and return
 * to the top in others.
 */
function addEnd(): void {
  const end = document.createElement('div');
  end.tabIndex = 0;
  end.style.position = 'fixed';
  document.documentElement.append(end);
  window.end = end;
}

/** Runs in the page: the element with the focus, or `null` at the end of the page. */
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

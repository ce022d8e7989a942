import type { Page } from 'playwright-core';
import { overEdge } from './axe.ts';

/**
 * The faults of a page on 1280 × 1024 px at a zoom of 400 %, without and with the text spacing of WCAG 1.4.12. The view stays
 * small afterwards.
 */
export async function reflowFaults(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 256 });
  const zoomed = [...(await overEdge(page)), ...(await page.evaluate(lostText))];
  await page.evaluate(spaceText);
  const spaced = [...(await overEdge(page)), ...(await page.evaluate(lostText))];
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return [...zoomed.map(fault => `zoomed: ${fault}`), ...spaced.map(fault => `spaced: ${fault}`)];
}

/** Runs in the page: sets the text spacing of WCAG 1.4.12. */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `);
  document.adoptedStyleSheets = [sheet];
}

/** Runs in the page: the texts that are cut off or overlap another text. */
function lostText(): string[] {
  const isClipped = (node: Element | null): boolean =>
    node !== null && (getComputedStyle(node).clipPath !== 'none' || isClipped(node.parentElement));
  const faults: string[] = [];
  for (const node of document.querySelectorAll<HTMLElement>('body *')) {
    const { overflowX, overflowY } = getComputedStyle(node);
    const isCut =
      (/hidden|clip/u.test(overflowX) && node.scrollWidth > node.clientWidth + 1) ||
      (/hidden|clip/u.test(overflowY) && node.scrollHeight > node.clientHeight + 1);
    if (isCut && !isClipped(node) && node.checkVisibility() && node.innerText.trim())
      faults.push(`cut off: ${node.outerHTML.slice(0, 100)}`);
  }
  // Text that is scrolled out of a list is invisible, but its box can overlap text outside the list. So two lines are compared
  // only if both are in the same list, or in none.
  const scrollers = [...document.querySelectorAll('body *')].filter(
    node => node.scrollHeight > node.clientHeight && /auto|scroll/u.test(getComputedStyle(node).overflowY),
  );
  const lines: { rect: DOMRect; text: string; scroller: Element | undefined }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.nodeValue?.trim();
    // An open card may cover the text until it is closed.
    if (!text || !node.parentElement?.checkVisibility() || node.parentElement.closest('[popover]')) continue;
    if (isClipped(node.parentElement)) continue;
    const scroller = scrollers.findLast(one => one.contains(node));
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      if (rect.width > 2 && rect.height > 2) lines.push({ rect, text, scroller });
  }
  lines.sort((one, other) => one.rect.top - other.rect.top);
  for (const [index, { rect, text, scroller }] of lines.entries())
    for (const other of lines.slice(index + 1)) {
      if (other.rect.top >= rect.bottom) break;
      const wide = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      const high = Math.min(rect.bottom, other.rect.bottom) - other.rect.top;
      const isOver = wide > 2 && high > Math.min(rect.height, other.rect.height) / 2;
      if (isOver && scroller === other.scroller) faults.push(`“${text}” over “${other.text}”`.slice(0, 200));
    }
  return faults;
}

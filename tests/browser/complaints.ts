import type { Page } from 'playwright-core';

/** A list that fills with whatever the browser says is wrong with a page. That it left out the animation between two pages is not wrong. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  const add = (text: string) => {
    if (!/^Transition was (?:aborted|skipped)/u.test(text)) complaints.push(text);
  };
  page.on('pageerror', error => add(error.message));
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') add(message.text());
  });
  return complaints;
}

/**
 * A list that fills with the paths that a page asks for. The icon is left out: the browser asks for it, and some do so each time the URL
 * changes.
 */
export function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', request => {
    const { pathname } = new URL(request.url());
    if (!pathname.endsWith('/favicon.svg')) asked.push(pathname);
  });
  return asked;
}

import type { Page } from 'playwright-core';

/**
 * Returns a list that fills with the errors and warnings of the browser. Messages about a skipped view transition are harmless,
 * and left out.
 */
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
 * Returns a list that fills with the paths that a page requests. The icon is left out, because some browsers request it whenever
 * the URL changes.
 */
export function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', request => {
    const { pathname } = new URL(request.url());
    if (!pathname.endsWith('/favicon.svg')) asked.push(pathname);
  });
  return asked;
}

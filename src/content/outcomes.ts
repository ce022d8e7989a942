/**
 * What `npm run verify` can find for an excerpt of evidence.
 * - `stands`: the page has the excerpt.
 * - `moved`: the page has the excerpt, but redirects lead to another document.
 * - `changed`: the page does not have the excerpt.
 * - `gone`: the page does not exist (status 404 or 410).
 * - `unreachable`: no response, a page that cannot be read, or another status that is not 200.
 * - `wall`: a login, a payment, a consent notice or a refusal instead of the page.
 */
export const OUTCOMES = ['stands', 'moved', 'changed', 'gone', 'unreachable', 'wall'] as const;

export type Outcome = (typeof OUTCOMES)[number];

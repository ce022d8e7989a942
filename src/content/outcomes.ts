/**
 * What asking for evidence again finds: `stands`, `moved` (the words stand at another URL after redirects), `changed` (the page no longer
 * has the words), `gone` (404 or 410), `unreachable` (no answer, or an error of the server), `wall` (a login, a consent notice).
 */
export const OUTCOMES = ['stands', 'moved', 'changed', 'gone', 'unreachable', 'wall'] as const;

export type Outcome = (typeof OUTCOMES)[number];

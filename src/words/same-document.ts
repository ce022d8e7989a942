import { remembered } from './remembered.ts';

/**
 * Query parameters that name a click or a campaign, and those of the mobile form of a page (`amp`). Most are in the query filter of Brave
 * (https://github.com/brave/brave-core/tree/master/components/query_filter). Names such as `ref`, `source` and `share` are not among them:
 * many sites name documents by them.
 */
const TRACKING =
  /^(?:utm_\w+|[dg]clid|[gw]braid|(?:fb|tw|tt|y)clid|msclkid|mc_[ce]id|igshid|_hsenc|_hsmi|mkt_tok|vero_id|oly_(?:anon|enc)_id|cmp|cmpid|smid|amp|outputtype)$/u;

/** A fragment by which scripts choose the document: `#/report/2`, `#!report/2`. Other fragments name a place in one. */
const ROUTE = /^#[/!]/u;

/**
 * Tells whether two URLs name the same document.
 *
 * Contract: the scheme, `www.`, `amp.`, `/amp`, tracking parameters, a fragment that is no route and a final slash do not count. All other
 * parameters count: `article?id=1` and `article?id=2` are two documents, and taking one for the other would claim a check that was not made.
 * Only http and https URLs name documents; any other text names none, so it does not even equal itself.
 */
export function isSameDocument(one: string, other: string): boolean {
  const key = documentKey(one);
  return key !== null && key === documentKey(other);
}

/** A key that all URLs of one document share; `null` if the text is not an http or https URL. */
export const documentKey: (url: string) => string | null = remembered(url => {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port, pathname, searchParams, hash } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const path = pathname
    .split('/')
    .filter(part => part !== '' && part !== 'amp')
    .join('/');
  const query = [...searchParams]
    .filter(([name]) => !TRACKING.test(name.toLowerCase()))
    .map(pair => pair.map(encodeURIComponent).join('='))
    .sort()
    .join('&');
  return `${hostname.replace(/^(?:www|amp)\./u, '')}:${port}/${path}?${query}${ROUTE.test(hash) ? hash : ''}`;
});

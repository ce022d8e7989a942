import { remembered } from '../remembered.ts';

/**
 * Names of query parameters that identify a click or a campaign, or that select the mobile form of a page (`amp`). Most of them
 * are in the query filter of Brave (https://github.com/brave/brave-core/tree/master/components/query_filter). Names such as
 * `ref`, `source` and `share` are not in the list, because many sites identify documents by them.
 */
const TRACKING =
  /^(?:utm_\w+|[dg]clid|[gw]braid|(?:fb|tw|tt|y)clid|msclkid|mc_[ce]id|igshid|_hsenc|_hsmi|mkt_tok|vero_id|oly_(?:anon|enc)_id|cmp|cmpid|smid|amp|outputtype)$/u;

/**
 * Matches a fragment that selects a document by a script: `#/report/2`, `#!report/2`. Any other fragment, such as `#top`, names a
 * position in a document.
 */
const ROUTE = /^#[/!]/u;

/**
 * Tells whether two URLs name the same document.
 *
 * Contract: two URLs may differ in the scheme, `www.`, `amp.`, `/amp`, tracking parameters, the order of parameters, a final
 * slash, and a fragment such as `#top`. All other parameters count: `article?id=1` and `article?id=2` are two documents.
 * Otherwise a quotation could seem checked without a check. If one of the texts is not an http or https URL, the result is
 * `false`, even for equal texts.
 */
export function isSameDocument(one: string, other: string): boolean {
  const key = documentKey(one);
  return key !== null && key === documentKey(other);
}

/** Returns a text that is equal for all URLs of one document; `null` if `url` is not an http or https URL. */
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

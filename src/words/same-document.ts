/** Query parameters that identify a campaign, not a document. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|referrer|source|cmp|cmpid|amp|outputtype|smid|share)$/u;

/**
 * Tells whether two URLs name the same document.
 *
 * Contract: the scheme, `www.`, `amp.`, `/amp`, tracking parameters, the fragment and a final slash do not count. All other parameters count:
 * `article?id=1` and `article?id=2` are two documents, and taking one for the other would claim a check that was not made. Only http and
 * https URLs name documents; any other text names none, so it does not even equal itself.
 */
export function isSameDocument(one: string, other: string): boolean {
  const key = documentKey(one);
  return key !== null && key === documentKey(other);
}

/** A key that all URLs of one document share; `null` if the text is not an http or https URL. */
export function documentKey(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port, pathname, searchParams } = new URL(url);
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
  return `${hostname.replace(/^(?:www|amp)\./u, '')}:${port}/${path}?${query}`;
}

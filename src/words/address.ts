/** Parameters that name a campaign, not a document. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|referrer|source|cmp|cmpid|amp|outputtype|smid|share)$/u;

/**
 * Do two addresses name the same document? Scheme, `www.`, `/amp`, tracking parameters, fragment and final slash are ignored.
 * Only web addresses name documents.
 * Other parameters count: `article?id=1` is not `article?id=2`, and calling it so would claim a check that was not made.
 */
export function sameAddress(one: string, other: string): boolean {
  const key = addressKey(one);
  return key !== null && key === addressKey(other);
}

/** What two addresses of one document have in common; `null` where it is no web address. */
export function addressKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port, pathname, searchParams } = new URL(address);
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

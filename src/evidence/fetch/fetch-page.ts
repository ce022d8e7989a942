import { SITE } from '../../site.ts';
import { invalidUrlReason } from '../../words/invalid-url.ts';
import { isAllowedAddress } from './address-kind.ts';
import { type AskOptions, ask, Unreachable } from './ask.ts';
import type { Pace } from './pace.ts';

/** Limits for one page: bytes after decompression, milliseconds for all its requests together, number of redirects. */
export const LIMITS = { mostBytes: 20_000_000, timeout: 20_000, redirects: 5 };

/**
 * Fetches a page and follows redirects. Each URL must be valid (`invalidUrlReason`), and `isAllowed` must accept the IP addresses
 * of its host. `timeout` and `mostBytes` replace the limits in `LIMITS`.
 *
 * Contract: returns the first response that is no redirect, whatever its status. Throws `Unreachable` if there is no such
 * response. `pace` is awaited before every request; this wait does not count towards `timeout`.
 */
export async function fetchPage(
  asked: string,
  { pace, ...given }: Pick<AskOptions, 'isAllowed'> & { pace: Pace } & Partial<AskOptions>,
): Promise<Fetched> {
  const { timeout, mostBytes } = { ...LIMITS, ...given };
  const visited = new Set<string>();
  let left = timeout;
  let url = urlOf(asked, 'it');
  for (;;) {
    visited.add(url.href);
    await pace(url.host);
    const before = performance.now();
    const { status, headers, bytes } = await ask(url, {
      ...given,
      userAgent: USER_AGENT,
      mostBytes,
      timeout: left,
    });
    left = Math.max(0, left - Math.ceil(performance.now() - before));
    const { location } = headers;
    if (status < 300 || status >= 400 || location === undefined)
      return { url: asked, final: url.href, status, type: headers['content-type'] ?? null, bytes };
    const next = URL.canParse(location, url) ? new URL(location, url).href : location;
    url = urlOf(next, `${url.host} leads to ${next}, which`);
    if (visited.has(url.href)) throw new Unreachable('redirects', 'its redirects go in a circle');
    if (visited.size > LIMITS.redirects)
      throw new Unreachable('redirects', `it has more than ${LIMITS.redirects} redirects`);
    if (left <= 0) throw new Unreachable('timeout', `no answer within ${Math.ceil(timeout / 1000)} s`);
  }
}

/**
 * Returns the function `isAllowed` for requests. With `isLocalAllowed`, it also accepts addresses of this machine and of private
 * networks.
 */
export const allowing =
  (isLocalAllowed: boolean): AskOptions['isAllowed'] =>
  address =>
    isAllowedAddress(address, isLocalAllowed);

/**
 * Parses a URL and removes the fragment, which is not sent. Throws `Unreachable` for an invalid URL, such as
 * `https://münchen.example/`. `what` is the subject of the message.
 */
function urlOf(written: string, what: string): URL {
  const reason = invalidUrlReason(written);
  if (reason !== null) throw new Unreachable('url', `${what} ${reason.replace(/: .*$/u, '')}`);
  const url = new URL(written);
  url.hash = '';
  return url;
}

const USER_AGENT = `on-the-record/1 (checks quotations; +${SITE.address}${SITE.base})`;

export interface Fetched {
  /** The requested URL. */
  url: string;
  /** The URL after redirects. */
  final: string;
  status: number;
  /** The `Content-Type` of the response; `null` if it has none. */
  type: string | null;
  bytes: Uint8Array;
}

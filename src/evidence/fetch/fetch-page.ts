import { SITE } from '../../site.ts';
import { invalidUrlReason } from '../../words/invalid-url.ts';
import { isAllowedAddress } from './address-kind.ts';
import { type AskOptions, ask, Unreachable } from './ask.ts';
import type { Pace } from './pace.ts';

/** What a page may cost: bytes after decompression, and milliseconds with all redirects. */
export const LIMITS = { mostBytes: 20_000_000, timeout: 20_000, redirects: 5 };

/**
 * Fetches a page and follows at most five redirects. Each is judged as the first URL is: http or https, and no address of this machine or
 * of a private network unless `isAllowed` says so.
 *
 * Contract: an answer with any status is returned. Throws `Unreachable` if there is none. `pace` is asked before every request.
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

/** The rule by which IP addresses are judged: with `isLocalAllowed`, those of this machine and of private networks may be asked too. */
export const allowing =
  (isLocalAllowed: boolean): AskOptions['isAllowed'] =>
  address =>
    isAllowedAddress(address, isLocalAllowed);

/** The fragment is not sent. An internationalised host must be written as punycode, as everywhere in the content. */
function urlOf(written: string, what: string): URL {
  const reason = invalidUrlReason(written);
  if (reason !== null) throw new Unreachable('url', `${what} ${reason.replace(/: .*$/u, '')}`);
  const url = new URL(written);
  url.hash = '';
  return url;
}

/** Who asks, and where that can be read. */
const USER_AGENT = `on-the-record/1 (checks quotations; +${SITE.address}${SITE.base})`;

export interface Fetched {
  /** As it was asked for. */
  url: string;
  /** After redirects. */
  final: string;
  status: number;
  /** The `Content-Type` of the answer. */
  type: string | null;
  bytes: Uint8Array;
}

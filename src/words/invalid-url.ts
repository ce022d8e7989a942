/**
 * Returns the error in a URL and its remedy, such as `has no host: write the whole URL`. A plain http or https URL gives `null`.
 * The class `URL` allows more. This test is stricter, so that a link opens exactly the address that readers see.
 */
export function invalidUrlReason(url: string): string | null {
  if (INVISIBLE.test(url)) return 'holds a space, a control character or a direction mark: take it out';
  if (url.startsWith('//')) return 'has no scheme: write `https:` before it';
  if (!/^https?:\/\//iu.test(url))
    return /^[a-z][a-z0-9+.-]*:/iu.test(url)
      ? 'is not an http or https URL: write one that begins with `https://`'
      : 'has no scheme: write the whole URL, from `https://` on';
  const authority = /^https?:\/\/([^/?#]*)/iu.exec(url)?.[1] ?? '';
  if (authority === '') return 'has no host: write the whole URL';
  if (authority.includes('\\')) return 'holds a backslash: write `/`';
  if (authority.includes('@')) return 'holds a user name before the host: take it out';
  if (!/^[\u0021-\u007E]+$/u.test(authority)) return notAscii(url);
  if (!HOST.test(authority) || !URL.canParse(url)) return 'has no valid host: write the whole URL';
  return null;
}

/**
 * Does the same as `invalidUrlReason` for the target of a link in an article. Paths, fragments and `mailto:` URLs are allowed
 * too, even with spaces.
 */
export function unsafeLinkReason(url: string): string | null {
  if (INVISIBLE.test(url.replaceAll(' ', ''))) return invalidUrlReason(url);
  if (/^mailto:/iu.test(url)) return null;
  const hasScheme = /^[a-z][a-z0-9+.-]*:/iu.test(url) || /^[/\\]{2}/u.test(url);
  return hasScheme ? invalidUrlReason(url.replace(/^[/\\]{2}/u, '//')) : null;
}

/** Spaces, control characters and format characters, such as direction marks, zero-width characters and soft hyphens. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Z}]/u;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?::\d+)?$/iu;

function notAscii(url: string): string {
  const host = URL.canParse(url) ? `, \`${new URL(url).hostname}\`` : '';
  return `has a host with letters outside ASCII, which may look like another: write it as punycode${host}`;
}

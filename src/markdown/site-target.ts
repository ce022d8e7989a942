/**
 * Returns the place on this site to which a URL leads; `null` if the URL has a scheme or a host or cannot be parsed. `written` is
 * the URL as the editor wrote it. A URL that begins with `/` starts at the root of the site, whatever the base path of the site
 * is. Any other URL is relative to `page`, the path of its page below the root, such as `articles/floods/`.
 */
export function siteTarget(written: string, page: string): SiteTarget | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/iu.test(written)) return null;
  const url = URL.parse(/^[/\\]/u.test(written) ? ROOT + written.slice(1) : written, ROOT + page);
  if (!url) return null;
  const path = url.href.startsWith(ROOT) ? decoded(url.pathname.slice(FOLDER.length)) : null;
  return { path, fragment: decoded(url.hash.slice(1)) };
}

/** Replaces the base path of the site. Without a folder in the URL, `..` would stop at the root and not leave it. */
const FOLDER = '/base/';
const ROOT = `http://site.invalid${FOLDER}`;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export interface SiteTarget {
  /** The path below the root of the site, decoded, without a leading slash; `null` if the URL leads out of the site by `..`. */
  path: string | null;
  /** The decoded fragment without `#`; empty if there is none. */
  fragment: string;
}

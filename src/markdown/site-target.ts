/**
 * Returns where a URL that an editor wrote leads on this site, or `null` if it leads to another site. A URL that begins with `/` is relative to
 * the root of the site, wherever that is published. Any other is relative to `page`, the path of its page below that root
 * (`articles/floods/`).
 */
export function siteTarget(written: string, page: string): SiteTarget | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/iu.test(written)) return null;
  const url = URL.parse(/^[/\\]/u.test(written) ? ROOT + written.slice(1) : written, ROOT + page);
  if (!url) return null;
  const path = url.href.startsWith(ROOT) ? decoded(url.pathname.slice(FOLDER.length)) : null;
  return { path, fragment: decoded(url.hash.slice(1)) };
}

/** Replaces the base path, so that a URL which leaves the site by `..` is found whatever the real base path is. */
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
  /** Without the slash it begins with; `null` where it leads out of the site. */
  path: string | null;
  /** Empty where there is none. */
  fragment: string;
}

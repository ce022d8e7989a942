/**
 * Matches the URL of a capture, such as `https://web.archive.org/web/2014im_/https://a.org`. A timestamp of 4 to 14 digits is
 * before the archived URL. The Wayback Machine may add two letters and `_` to the timestamp. A dated URL such as
 * `https://a.org/2025/04/flood.html` matches too; the test with `HOST` excludes it.
 */
const CAPTURE = /^https?:\/\/[^/]+(?:\/[^/]+)*?\/\d{4,14}(?:[a-z]{2}_)?\/(.+)$/iu;

/** Matches a host at the start of a text, such as `gazette.example:8080/flood`, but not `04/flood.html` or `flood.html`. */
const HOST =
  /^[^/?#\s]+\.(?!(?:html?|php\d?|aspx?|jsp|cfm|pdf|xml|json|txt|jpe?g|png|gif)\b)(?:\p{L}{2,}|xn--[a-z\d-]+)(?::\d+)?(?=[/?#]|$)/iu;

/**
 * Hosts with URLs such as `https://archive.ph/AbC12`, which have an id in place of the archived URL. The list has every host that
 * archive.today names as its own.
 */
const OPAQUE = /^(?:archive\.(?:today|ph|is|li|vn|fo|md)|perma\.cc|ghostarchive\.org|megalodon\.jp)$/u;

/**
 * Returns the archived URL inside the URL of a capture: `https://web.archive.org/web/2014/https://a.org` gives `https://a.org`.
 * The Wayback Machine and other Memento archives (RFC 7089) write URLs in this form. Any other URL gives `null`. The archived URL
 * gets `http://` if it has no scheme. A dated URL such as `https://a.org/2025/04/flood.html` is no capture.
 */
export function archivedUrl(capture: string): string | null {
  const written = CAPTURE.exec(capture)?.[1];
  if (written === undefined) return null;
  const decoded = /^https?%3A/iu.test(written) ? withoutEscapes(written) : written;
  const hasScheme = /^https?:/iu.test(decoded);
  if (!hasScheme && !HOST.test(decoded)) return null;
  const url = hasScheme ? decoded.replace(/:\/*/u, '://') : `http://${decoded}`;
  return URL.canParse(url) && new URL(url).hostname.includes('.') ? url : null;
}

function withoutEscapes(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Is the URL from an archive such as archive.today or Perma.cc, where a URL has an id in place of the archived URL? */
export const hasOpaqueIds = (capture: string): boolean =>
  URL.canParse(capture) && OPAQUE.test(new URL(capture).hostname.replace(/^www\./u, ''));

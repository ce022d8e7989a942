/** The host and the path up to the archived URL: 4 to 14 digits of a timestamp, which Wayback may follow with letters (`im_`). */
const CAPTURE = /^https?:\/\/[^/]+(?:\/[^/]+)*?\/\d{4,14}(?:[a-z]{2}_)?\/(.+)$/iu;

/** Archives whose captures have ids that do not tell the archived URL. The hosts of archive.today are as it lists them. */
const OPAQUE = /^(?:archive\.(?:today|ph|is|li|vn|fo|md)|perma\.cc|ghostarchive\.org|megalodon\.jp)$/u;

/**
 * Returns the URL that a capture in a web archive holds, as Wayback and other Memento archives write it (RFC 7089 and
 * https://web.archive.org/web/<timestamp>/<url>); `null` if the capture has a URL of another form. A URL without a scheme gets `http`.
 */
export function archivedUrl(capture: string): string | null {
  const written = CAPTURE.exec(capture)?.[1];
  if (written === undefined) return null;
  const decoded = /^https?%3A/iu.test(written) ? withoutEscapes(written) : written;
  const url = /^https?:/iu.test(decoded) ? decoded.replace(/:\/*/u, '://') : `http://${decoded}`;
  return URL.canParse(url) && new URL(url).hostname.includes('.') ? url : null;
}

function withoutEscapes(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Is a URL one of an archive whose captures have ids of their own? */
export const hasOpaqueIds = (capture: string): boolean =>
  URL.canParse(capture) && OPAQUE.test(new URL(capture).hostname.replace(/^www\./u, ''));

/**
 * Matches the URL of a capture. The path has a timestamp of 4 to 14 digits and then the archived URL. The Wayback Machine may add
 * letters to the timestamp (`im_`).
 */
const CAPTURE = /^https?:\/\/[^/]+(?:\/[^/]+)*?\/\d{4,14}(?:[a-z]{2}_)?\/(.+)$/iu;

/**
 * Hosts of web archives whose URLs contain an id instead of the archived URL. The archive archive.today lists its hosts itself;
 * all of them are here.
 */
const OPAQUE = /^(?:archive\.(?:today|ph|is|li|vn|fo|md)|perma\.cc|ghostarchive\.org|megalodon\.jp)$/u;

/**
 * Returns the archived URL that the URL of a capture contains. The Wayback Machine
 * (`https://web.archive.org/web/<timestamp>/<url>`) and other Memento archives (RFC 7089) write URLs in this form. Returns `null`
 * for a URL of another form, or if the host of the archived URL has no dot. An archived URL without a scheme gets `http://`.
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

/** Does a URL belong to an archive whose URLs contain an id instead of the archived URL, such as archive.today or Perma.cc? */
export const hasOpaqueIds = (capture: string): boolean =>
  URL.canParse(capture) && OPAQUE.test(new URL(capture).hostname.replace(/^www\./u, ''));

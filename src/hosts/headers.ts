/** The headers that every file of the site has on every host. */
export function headersOf({ base, isPreview = false }: PublishedSite): Header[] {
  return [
    ['Content-Security-Policy', POLICY],
    // Everything is public: notebooks read the data, feed readers show the images, and another site may search the index.
    ['Access-Control-Allow-Origin', '*'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    // This header is for the whole host. A site under a path shares its host with other sites, so it must not send the header.
    ...(base === '/' ? [['Strict-Transport-Security', 'max-age=31536000'] satisfies Header] : []),
    ['X-Content-Type-Options', 'nosniff'],
    ...(isPreview ? [['X-Robots-Tag', 'noindex'] satisfies Header] : []),
  ];
}

/** Forbids inline code, other hosts and frames. The search engine is WebAssembly, so it needs `wasm-unsafe-eval`. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  // The site has no web fonts, but the publisher may name a font of public/ in theme.css.
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The `Cache-Control` of a file that never changes (RFC 8246), because its name contains a digest of its content. */
export const NEVER_CHANGES = 'public, max-age=31536000, immutable';
/** The `Cache-Control` of any other file: a browser may keep it, but asks each time whether it has changed. */
export const MAY_CHANGE = 'no-cache';

/**
 * Folders below the base path in which every file name contains a digest. `:part` stands for any folder name. All hosts that read
 * `_headers` understand this pattern alike; they differ on a `*` before the end of a path.
 */
export const HASHED_FOLDERS = [
  '_astro',
  ...['pagefind', 'pagefind/:part', 'pagefind/articles/:part'].flatMap(index =>
    ['fragment', 'index', 'filter'].map(folder => `${index}/${folder}`),
  ),
];

type Header = [name: string, value: string];

/** What a web server must know of a site. */
export interface PublishedSite {
  /** The path of the site on its host, with a slash at both ends. */
  base: string;
  /** Is this a preview, which no search engine may list? */
  isPreview?: boolean;
}

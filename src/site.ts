/**
 * All there is to change for a site of your own. `SITE_URL` and `BASE_PATH` in the environment override the address, so that one
 * repository can be published at several.
 */
export const SITE = {
  name: 'On the Record',
  tagline: 'News analysis in which every quotation can be checked',
  /** Scheme and host, no final slash. */
  address: address(environment('SITE_URL', 'http://localhost:4321')),
  /** Path the site lives under, with a slash at both ends. */
  base: basePath(environment('BASE_PATH', '/')),
  /** Of the articles that name none, as BCP 47 has it. */
  language: 'en',
  /** How dates are written. */
  locale: 'en-GB',
  /** Shown as the byline where an article names no authors. */
  authors: ['On the Record'],
  /** Where readers report a quotation: an address to which the quotation’s permalink is added, or `null` while there is none. */
  reportAddress: null as string | null,
  /** For security.txt, such as `{ contact: 'mailto:desk@news.example', expires: '2027-06-30' }`, or `null` while there is nobody. */
  security: null as { contact: string; expires: string } | null,
} as const;

function environment(name: string, otherwise: string): string {
  const value = typeof process === 'undefined' ? undefined : process.env[name];
  return value === undefined || value === '' ? otherwise : value;
}

function address(written: string): string {
  const url = URL.parse(written);
  if (
    !url ||
    !/^https?:$/u.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search !== '' ||
    url.hash !== ''
  )
    throw wrongSetting(
      `SITE_URL is “${written}”: write scheme and host alone, such as https://example.org; a path goes into BASE_PATH.`,
    );
  return url.origin;
}

function basePath(written: string): string {
  const inner = written.replace(/^\/+|\/+$/gu, '');
  if (!/^[a-z0-9._~/-]*$/iu.test(inner) || /(?:^|\/)(?:\.{0,2})(?:\/|$)/u.test(inner === '' ? 'x' : inner))
    throw wrongSetting(
      `BASE_PATH is “${written}”: write the path that the site lives under, such as /news/, in letters, digits and hyphens.`,
    );
  return inner === '' ? '/' : `/${inner}/`;
}

/** Without a stack: where in the code a setting was read helps nobody. */
function wrongSetting(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}

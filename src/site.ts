/**
 * The settings to change for your own site. `SITE_URL` and `BASE_PATH` in the environment override the address, so that one repository can be
 * published at several addresses.
 */
export const SITE = {
  name: 'On the Record',
  tagline: 'News analysis in which every quotation can be checked',
  /** Scheme and host, no final slash. */
  address: address(environment('SITE_URL', 'http://localhost:4321')),
  /** The path of the site on its host, with a slash at both ends. */
  base: basePath(environment('BASE_PATH', '/')),
  /** The language of the site, and of articles that name none, in BCP 47. */
  language: 'en',
  /** The locale in which dates are written. */
  locale: 'en-GB',
  /** The byline of an article that names no authors. */
  authors: ['On the Record'],
  /** Where readers report a quotation: a URL to which the quotation’s permalink is added, or `null` if there is none. */
  reportAddress: null as string | null,
  /** For security.txt, such as `{ contact: 'mailto:desk@news.example', expires: '2027-06-30' }`, or `null` if there is no contact. */
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

/** The mistake is in a setting, so the error has no stack of the code that read it. */
function wrongSetting(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}

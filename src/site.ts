import { settings } from './settings/settings.ts';

/**
 * The settings of your site. This file is yours: `npm run upgrade` leaves it as it is. `npm run check` reports wrong settings.
 * `npm run check -- --explain settings` lists all settings, also those that are not written here.
 */
export const SITE = settings({
  name: 'On the Record',
  tagline: 'News analysis in which every quotation can be checked',
  /** Scheme and host, without a path. SITE_URL in the environment overrides it. */
  address: 'http://localhost:4321',
  /** The path of the site on its host. BASE_PATH in the environment overrides it. */
  base: '/',
  /** The language of the site, as a BCP 47 tag. */
  language: 'en',
  /** The language of articles that do not name one; `null` for the language of the site. */
  articleLanguage: null,
  /** The locale in which dates are written and names are sorted. */
  locale: 'en-GB',
  /** The byline of an article that does not name its authors. */
  authors: ['On the Record'],
  /** The licence of your own prose, or `null` if you reserve all rights. */
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** Links on every page: the names of pages, or `{ text: 'Funding', to: '/funding/' }` for any other page or site. */
  navigation: {
    masthead: ['analyses', 'sources', 'speakers', 'method', 'about'],
    /** Columns such as `{ heading: 'Read', links: ['analyses', 'search'] }`; `null` for the usual three columns. */
    footer: null,
  },
  /** A square SVG or PNG in public/, such as '/logo.svg'; `null` for public/favicon.svg. */
  icon: null,
  /**
   * The image that is shown when a page without its own image is shared, such as `{ src: '/share.png', alt: 'what it shows' }`;
   * `null` for a card that the build draws.
   */
  shareImage: null,
  /** Where readers reach you, such as 'mailto:desk@news.example'; `null` if you name it only on the page “About”. */
  contact: null,
  /**
   * A URL where readers report errors. The permalink of the quotation is added to its end. `null` for a site without this link.
   */
  reportUrl: null,
  /**
   * For security.txt, such as `{ contact: 'mailto:desk@news.example', expires: '2027-06-30' }`; `null` for a site without this
   * file.
   */
  security: null,
});

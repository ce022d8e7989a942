import { z } from 'zod';
import { day, isWellFormed, list, text, url } from '../content/schema/fields.ts';
import { didYouMean } from '../problems/suggest.ts';
import { basePath, contact, origin } from './url-settings.ts';

const PLACES = [
  'analyses',
  'sources',
  'speakers',
  'search',
  'method',
  'corrections',
  'about',
  'data',
  'rssFeed',
  'jsonFeed',
  'quotationsJson',
  'quotationsCsv',
] as const;

const place = z.enum(PLACES);
const ownLink = z.strictObject({
  text: text(60),
  to: z
    .string({ error: 'must be text' })
    .regex(
      /^(?:\/(?![/\\])|https?:\/\/|mailto:)[^\s\\]*$/iu,
      'leads nowhere: write a path that begins with /, such as /funding/, or a URL that begins with https:// or mailto:',
    ),
});
const link = z
  .union([place, ownLink], {
    error: ({ input }) =>
      typeof input === 'string'
        ? `is no page that the site makes itself: write one of ${PLACES.join(', ')}, or { text: 'Funding', to: '/funding/' }${didYouMean(input, PLACES)}`
        : "is no link: write { text: 'Funding', to: '/funding/' } with a path that begins with / or a URL that begins with https://",
  })
  .meta({ title: 'link' });
const links = list(link);

/** A BCP 47 tag that `Intl` accepts, such as `en` or `zh-Hant`. The part before the first hyphen must be in lower case. */
const locale = z
  .string({ error: 'must be a language tag' })
  .refine(tag => /^[a-z]{2,3}(?:-|$)/u.test(tag) && isWellFormed(tag), {
    error: 'is no language tag: write one such as en, en-GB or zh-Hant',
  })
  .meta({ title: 'language tag' });

/** The path of an image in public/. `settingProblems` checks whether the file exists. */
const imagePath = (endings: RegExp, error: string) =>
  z
    .string({ error: 'must be text' })
    .refine(path => /^\/(?![/\\])[^\p{Cc}\\]*$/u.test(path) && endings.test(path), { error })
    .meta({ title: 'path of a file in public/' });

/**
 * The settings of a site. Only `name` and `tagline` are required, so a `src/site.ts` for an older version stays valid. The
 * descriptions are the documentation: `npm run check -- --explain settings` prints them.
 */
export const settingsSchema = z.strictObject({
  name: text(80).meta({ description: 'The name of the site.' }),
  tagline: text(200).meta({
    description: 'What it is, in one sentence: beside the name, and for search engines.',
  }),
  address: origin
    .prefault('http://localhost:4321')
    .meta({ description: 'Scheme and host of the site. SITE_URL in the environment overrides it.' }),
  base: basePath
    .prefault('/')
    .meta({ description: 'Path of the site on its host. BASE_PATH in the environment overrides it.' }),
  language: locale.default('en').meta({ description: 'Language of the site.' }),
  articleLanguage: locale
    .nullable()
    .default(null)
    .meta({ description: 'Language of articles that name none; null for that of the site.' }),
  locale: locale.default('en-GB').meta({
    description:
      'Locale in which dates are written and names are sorted, such as de-AT; one of another language than the site’s is not used.',
  }),
  authors: list(text(120))
    .min(1, 'is empty: write a name, or remove the setting')
    .optional()
    .meta({ description: 'Byline of an article that names no authors. Without it, the name of the site.' }),
  licence: z
    .strictObject({
      name: text(80).meta({ description: 'Its name, as readers know it.' }),
      url: url.meta({ description: 'URL of its text.' }),
    })
    .nullable()
    .default(null)
    .meta({ description: 'Licence of your own prose; null if you reserve all rights.' }),
  navigation: z
    .strictObject({
      masthead: links
        .default(['analyses', 'sources', 'speakers', 'method', 'about'])
        .meta({ description: `Links at the head of every page: ${PLACES.join(', ')}, or { text, to }.` }),
      footer: list(
        z.strictObject({
          heading: text(60).meta({ description: 'Heading of a column.' }),
          links: links.meta({ description: 'Its links.' }),
        }),
      )
        .nullable()
        .default(null)
        .meta({ description: 'Columns of links at the foot of every page; null for the usual three.' }),
    })
    .prefault({})
    .meta({ description: 'Links of every page. Paths begin with / and are below the base path.' }),
  icon: imagePath(
    /\.(?:svg|png)$/u,
    'is no SVG or PNG of public/: put one there and write its path, such as /logo.svg',
  )
    .nullable()
    .default(null)
    .meta({ description: 'Square image in public/ for tabs and feeds; null for public/favicon.svg.' }),
  shareImage: z
    .strictObject({
      src: imagePath(
        /\.(?:jpe?g|png)$/u,
        'is no JPEG or PNG of public/: put one there and write its path, such as /share.png',
      ).meta({
        description: 'A JPEG or PNG in public/, at least 600 pixels wide; 1200 × 630 is shown whole.',
      }),
      alt: text(300).meta({ description: 'What it shows, in words.' }),
    })
    .nullable()
    .default(null)
    .meta({
      description: 'Shown where a page without an image of its own is shared; null for a drawn card.',
    }),
  contact: contact
    .nullable()
    .default(null)
    .meta({ description: 'Where readers reach you; null if only the page “About” says so.' }),
  reportUrl: z
    .string({ error: 'must be text' })
    .regex(
      /^(?:mailto:|https?:\/\/)\S+$/iu,
      'is no URL to which a permalink can be added: write one such as mailto:desk@news.example?body= or https://news.example/report?about=',
    )
    .nullable()
    .default(null)
    .meta({
      description: 'Where readers report a quotation: its permalink is added to this; null for nowhere.',
    }),
  security: z
    .strictObject({
      contact: contact.meta({ description: 'Where to report a security hole.' }),
      expires: day.meta({ description: 'Day on which this expires, at most a year ahead.' }),
    })
    .nullable()
    .default(null)
    .meta({ description: 'For security.txt (RFC 9116); null for none.' }),
});

/** The settings as an editor writes them in `src/site.ts`, without defaults. */
export type WrittenSettings = z.input<typeof settingsSchema>;
export type Settings = z.output<typeof settingsSchema>;
export type NavigationLink = z.infer<typeof link>;
/** The name of a page or file of the site in the settings, such as `about` or `rssFeed`. */
export type SitePlace = z.infer<typeof place>;

import { SITE } from './site.ts';

/** Functions that return paths of the site. The paths include the base path, except `securityTxt`. */
export const urls = {
  home: () => at(''),
  articles: (page = 1) => at(`articles/${numbered(page)}`),
  article: (slug: string) => at(`articles/${slug}/`),
  record: (slug: string) => at(`articles/${slug}/record/`),
  /** The row of a quotation on the record page. */
  recordRow: (slug: string, id: string) => at(`articles/${slug}/record/#${id}`),
  /** The permalink of a quotation. */
  quotation: (slug: string, id: string) => flat(SITE.base, 'articles/', slug, '/#', id),
  /** The sources and quotations of an article for reference managers. */
  citations: (slug: string, format: CitationFormat) => at(`articles/${slug}/citations.${format}`),
  /** An article and its quotations as linked data. */
  articleData: (slug: string) => at(`articles/${slug}/article.jsonld`),
  annotations: (slug: string) => at(`articles/${slug}/annotations.jsonld`),
  source: (slug: string, key: string) => at(`articles/${slug}/#${sourceAnchor(key)}`),
  outlets: () => at('sources/'),
  /** `page` counts the pages of the outlet’s list, from 1. The path of the first page has no number. */
  outlet: (id: string, page = 1) => at(`sources/${id}/${numbered(page)}`),
  speakers: () => at('speakers/'),
  speaker: (id: string, page = 1) => at(`speakers/${id}/${numbered(page)}`),
  speakerFeed: (id: string) => at(`speakers/${id}/feed.xml`),
  topics: () => at('topics/'),
  topic: (id: string, page = 1) => at(`topics/${id}/${numbered(page)}`),
  topicFeed: (id: string) => at(`topics/${id}/feed.xml`),
  /** The folder of the pages of authors. It has no page itself. */
  authors: () => at('authors/'),
  author: (id: string, page = 1) => at(`authors/${id}/${numbered(page)}`),
  authorFeed: (id: string) => at(`authors/${id}/feed.xml`),
  outletFeed: (id: string) => at(`sources/${id}/feed.xml`),
  search: () => at('search/'),
  method: () => at('method/'),
  about: () => at('about/'),
  /** A page from `content/pages/`. */
  page: (slug: string) => at(`${slug}/`),
  corrections: () => at('corrections/'),
  quotationsJson: () => at('quotations.json'),
  quotationsCsv: () => at('quotations.csv'),
  quotationsSchema: () => at('quotations.schema.json'),
  recompute: () => at('recompute.mjs'),
  data: () => at('data/'),
  /** The file exists only if there are too many quotations for one file. */
  quotationsOfYear: (year: string, format: 'json' | 'csv') => at(`quotations/${year}.${format}`),
  rssFeed: () => at('feed.xml'),
  jsonFeed: () => at('feed.json'),
  pagefind: () => at('pagefind/'),
  searchVocabulary: () => at('search-vocabulary.json'),
  shareCard: (slug: string) => at(`articles/${slug}/card.png`),
  siteCard: () => at('card.png'),
  icon: () => belowBase(SITE.icon ?? '/favicon.svg'),
  /** The icon as a square image, for programs that show no SVG. */
  iconPng: () => at('icon.png'),
  movedScript: () => at('moved.js'),
  /** Without the base path, because programs look for it only at the root of a host. */
  securityTxt: () => '/.well-known/security.txt',
  sitemap: () => at('sitemap-index.xml'),
};

/**
 * The anchor of a source, such as `source--times`. Ids of quotations and headings contain no `--`. So no anchor with `--` is
 * equal to one of these ids.
 */
export const sourceAnchor = (key: string): string => `source--${key}`;
/**
 * The anchor of the clipping of a quotation; `number` is the number of the quotation in its article, from 1. The anchor may
 * change with every build, because nobody links to a clipping.
 */
export const clippingAnchor = (number: number): string => `clipping--${number}`;
/**
 * The anchor of a marker, the button that opens the clipping of a quotation. A label that does not contain the marker names
 * its anchor in `for`. `number` is the number of the quotation in its article, and `use` the number of its use, both from 1.
 */
export const markerAnchor = (number: number, use: number): string =>
  `sign--${number}${use === 1 ? '' : `--${use}`}`;
/**
 * The anchor of one use of a quotation; `use` counts the uses from 1. The first use has the id itself, because the permalink
 * contains the id.
 */
export const useAnchor = (id: string, use: number): string => (use === 1 ? id : `${id}--${use}`);

/** The anchor of a footnote’s text. */
export const footnoteAnchor = (number: string): string => `footnote--${number}`;
/** The anchor of one call of a footnote. `use` counts the calls of this footnote, from 1. */
export const footnoteCallAnchor = (number: string, use: string): string => `call--${number}--${use}`;

/** Returns the page number in the path of a list: `2` for page 2. Returns `undefined` for page 1, whose path has no number. */
export const pageParam = (page: number): string | undefined => (page === 1 ? undefined : String(page));

/**
 * Puts the base path before a path that begins with `/`: `/logo.svg` becomes `/news/logo.svg` if the base path is `/news/`.
 * Returns anything else unchanged, such as a URL.
 */
export const belowBase = (written: string): string =>
  /^\/(?!\/)/u.test(written) ? SITE.base + written.slice(1) : written;

/** The absolute URL of a path from `urls`. */
export const absolute = (path: string): string => SITE.address + path;

const numbered = (page: number) => (page === 1 ? '' : `${page}/`);
/**
 * Joins texts to one flat string. A template would keep its parts in memory beside each other, and a record has the URLs of all
 * quotations.
 */
const flat = (...parts: string[]): string => parts.join('');
const at = (path: string) => SITE.base + path;

/** File extensions of BibTeX, RIS and CSL-JSON. */
export type CitationFormat = 'bib' | 'ris' | 'json';

import { SITE } from './site.ts';

/** Paths of the site, each from a function. They include the base path, except `securityTxt`. */
export const urls = {
  home: () => at(''),
  articles: (page = 1) => at(`articles/${numbered(page)}`),
  article: (slug: string) => at(`articles/${slug}/`),
  record: (slug: string) => at(`articles/${slug}/record/`),
  /** The row of a quotation on the record page. */
  recordRow: (slug: string, id: string) => at(`articles/${slug}/record/#${id}`),
  /** The permalink of a quotation. */
  quotation: (slug: string, id: string) => at(`articles/${slug}/#${id}`),
  /** The sources of an article for reference managers. */
  citations: (slug: string, format: CitationFormat) => at(`articles/${slug}/citations.${format}`),
  /** An article and its quotations as linked data. */
  articleData: (slug: string) => at(`articles/${slug}/article.jsonld`),
  annotations: (slug: string) => at(`articles/${slug}/annotations.jsonld`),
  source: (slug: string, key: string) => at(`articles/${slug}/#${sourceAnchor(key)}`),
  outlets: () => at('sources/'),
  /** `page` is the number of a page of the outlet’s list, from 1. The path of the first page has no number. */
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
  /** Exists only if there are too many quotations for one file. */
  quotationsOfYear: (year: string, format: 'json' | 'csv') => at(`quotations/${year}.${format}`),
  rssFeed: () => at('feed.xml'),
  jsonFeed: () => at('feed.json'),
  pagefind: () => at('pagefind/'),
  searchVocabulary: () => at('search-vocabulary.json'),
  /** The share card of an article. */
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
 * The anchor of a source. It contains a double hyphen, as do the other anchors below. No id of a quotation or heading contains
 * one, so that all anchors of a page differ.
 */
export const sourceAnchor = (key: string): string => `source--${key}`;
/** The anchor of the clipping of the nth quotation. Nobody links to a clipping, so the anchor need not be permanent. */
export const clippingAnchor = (number: number): string => `clipping--${number}`;
/**
 * The anchor of the marker (the button that opens the clipping) at the nth use of a quotation. A label of the page refers to it.
 */
export const signAnchor = (number: number, use: number): string =>
  `sign--${number}${use === 1 ? '' : `--${use}`}`;
/**
 * The anchor of a use of a quotation in its article. `use` counts from 1. The anchor of the first use is the id itself, which is
 * in the permalink.
 */
export const useAnchor = (id: string, use: number): string => (use === 1 ? id : `${id}--${use}`);

/** The anchor of a footnote’s text. */
export const footnoteAnchor = (number: string): string => `footnote--${number}`;
/** The anchor of one call of a footnote. `use` counts the calls of this footnote, from 1. */
export const footnoteCallAnchor = (number: string, use: string): string => `call--${number}--${use}`;

/** The number of a list’s page as part of its path; `undefined` for the first page, whose path has no number. */
export const pageParam = (page: number): string | undefined => (page === 1 ? undefined : String(page));

/** The URL or path that an editor wrote. A path that begins with `/` is put below the base path of the site. */
export const belowBase = (written: string): string =>
  /^\/(?!\/)/u.test(written) ? SITE.base + written.slice(1) : written;

/** The absolute URL of a path from `urls`. */
export const absolute = (path: string): string => SITE.address + path;

const numbered = (page: number) => (page === 1 ? '' : `${page}/`);
const at = (path: string) => SITE.base + path;

/** File extensions of BibTeX, RIS and CSL-JSON. */
export type CitationFormat = 'bib' | 'ris' | 'json';

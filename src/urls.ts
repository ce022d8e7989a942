import { SITE } from './site.ts';

/** Every path on the site, below its base, as a function. */
export const urls = {
  home: () => at(''),
  articles: () => at('articles/'),
  article: (slug: string) => at(`articles/${slug}/`),
  record: (slug: string) => at(`articles/${slug}/record/`),
  /** Its row in the record. */
  recordRow: (slug: string, id: string) => at(`articles/${slug}/record/#${id}`),
  /** Permalink of a quotation. */
  quotation: (slug: string, id: string) => at(`articles/${slug}/#${id}`),
  /** Its sources for reference managers. */
  citations: (slug: string, format: CitationFormat) => at(`articles/${slug}/citations.${format}`),
  /** It and its quotations as linked data. */
  articleData: (slug: string) => at(`articles/${slug}/article.jsonld`),
  annotations: (slug: string) => at(`articles/${slug}/annotations.jsonld`),
  source: (slug: string, key: string) => at(`articles/${slug}/#${sourceAnchor(key)}`),
  outlets: () => at('sources/'),
  outlet: (id: string) => at(`sources/${id}/`),
  speakers: () => at('speakers/'),
  speaker: (id: string) => at(`speakers/${id}/`),
  speakerFeed: (id: string) => at(`speakers/${id}/feed.xml`),
  search: () => at('search/'),
  method: () => at('method/'),
  about: () => at('about/'),
  corrections: () => at('corrections/'),
  quotationsJson: () => at('quotations.json'),
  quotationsCsv: () => at('quotations.csv'),
  rssFeed: () => at('feed.xml'),
  jsonFeed: () => at('feed.json'),
  pagefind: () => at('pagefind/'),
  searchVocabulary: () => at('search-vocabulary.json'),
  icon: () => at('favicon.svg'),
  movedScript: () => at('moved.js'),
  sitemap: () => at('sitemap-index.xml'),
};

/** Anchors the page makes itself hold a double hyphen; ids of quotations never do. */
export const sourceAnchor = (key: string): string => `source--${key}`;
/** Of the nth quotation of an article: nobody links to a card, so it needs no lasting name. */
export const cardAnchor = (number: number): string => `card--${number}`;
/** Anchor of the nth use of a quotation in its article: the first is the permalink. */
export const useAnchor = (id: string, use: number): string => (use === 1 ? id : `${id}--${use}`);

/** The full address of a path that one of `urls` gave. */
export const absolute = (path: string): string => SITE.address + path;

const at = (path: string) => SITE.base + path;

/** File extensions of BibTeX, RIS and CSL-JSON. */
export type CitationFormat = 'bib' | 'ris' | 'json';

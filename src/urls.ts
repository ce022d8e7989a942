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
  /** Of the nth page of its list: the first has no number. */
  outlet: (id: string, page = 1) => at(`sources/${id}/${numbered(page)}`),
  speakers: () => at('speakers/'),
  speaker: (id: string, page = 1) => at(`speakers/${id}/${numbered(page)}`),
  speakerFeed: (id: string) => at(`speakers/${id}/feed.xml`),
  search: () => at('search/'),
  method: () => at('method/'),
  about: () => at('about/'),
  corrections: () => at('corrections/'),
  quotationsJson: () => at('quotations.json'),
  quotationsCsv: () => at('quotations.csv'),
  /** Where they are too many for one file. */
  quotationsOfYear: (year: string, format: 'json' | 'csv') => at(`quotations/${year}.${format}`),
  rssFeed: () => at('feed.xml'),
  jsonFeed: () => at('feed.json'),
  pagefind: () => at('pagefind/'),
  searchVocabulary: () => at('search-vocabulary.json'),
  /** The picture that stands for an article where it is shared. */
  shareCard: (slug: string) => at(`articles/${slug}/card.png`),
  siteCard: () => at('card.png'),
  icon: () => at('favicon.svg'),
  movedScript: () => at('moved.js'),
  securityTxt: () => at('.well-known/security.txt'),
  sitemap: () => at('sitemap-index.xml'),
};

/** Anchors the page makes itself hold a double hyphen; ids of quotations never do. */
export const sourceAnchor = (key: string): string => `source--${key}`;
/** Of the nth quotation of an article: nobody links to a card, so it needs no lasting name. */
export const cardAnchor = (number: number): string => `card--${number}`;
/** Anchor of the nth use of a quotation in its article: the first is the permalink. */
export const useAnchor = (id: string, use: number): string => (use === 1 ? id : `${id}--${use}`);

/** The number of a list’s page as a part of its path; the first has none. */
export const pageParam = (page: number): string | undefined => (page === 1 ? undefined : String(page));

/** The full address of a path that one of `urls` gave. */
export const absolute = (path: string): string => SITE.address + path;

const numbered = (page: number) => (page === 1 ? '' : `${page}/`);
const at = (path: string) => SITE.base + path;

/** File extensions of BibTeX, RIS and CSL-JSON. */
export type CitationFormat = 'bib' | 'ris' | 'json';

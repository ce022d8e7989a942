import type { Quotation } from '../article/article.ts';
import type { Form } from '../words/form.ts';
import type { StatusShape } from '../words/status.ts';

/*
 * Everything that the index and the search page must agree on. The writers of the index import it at build time and `client/search/` in the
 * browser, where it is the only file of this folder. A name that changes on one side alone is then a type error.
 */

/** The kinds of record. Quotations and articles have separate indexes. */
export type Kind = 'quotation' | 'article';

/** The names of filters, in the order in which they are shown; also the names of parameters in the URL of a search. */
export const FILTERS = ['kind', 'speaker', 'outlet', 'status', 'year'] as const;
export type FilterName = (typeof FILTERS)[number];
/** The values of each filter that a record has, or that a reader chose: ids, not names. A filter without any value is absent. */
export type Filters = { [Name in FilterName]?: string[] };

/** Value of `speaker` where nobody is named and the outlet speaks in its own words. No id has an underscore. */
export const OUTLET_ITSELF = '_outlet';
/** Value of `year` where the source has no date. */
export const UNDATED = '_undated';

/** What results can be sorted by, besides relevance: an ISO 8601 date, of which month and day may be missing. */
export type SortKeys = { date: string };

/** One record as Pagefind indexes it (https://pagefind.app/docs/node-api/#indexaddcustomrecord). */
export interface SearchRecord<Meta extends QuotationMeta | ArticleMeta = QuotationMeta | ArticleMeta> {
  /** Path on the site, with its base. */
  url: string;
  /** The text that is searched. For a quotation: its parts, joined by `SEPARATOR`. */
  content: string;
  meta: Meta;
  filters: Filters;
  sort: SortKeys;
}

/**
 * The fields of a quotation that its content begins with, in order; other spellings of the names come after them. Empty ones are left out.
 * Pagefind gives hits by their position in the content, so the search page finds them by counting through these fields.
 */
export const SEARCHED_FIELDS = [
  'words',
  'speaker',
  'role',
  'outlet',
] as const satisfies (keyof QuotationMeta)[];
/** Stands between the parts of the content. Its dot counts as a word in the positions of hits. */
export const SEPARATOR = ' · ';

/** What the search page shows of a quotation. All values are text, because Pagefind stops at anything else; empty where there is none. */
export type QuotationMeta = {
  id: string;
  words: string;
  form: Form;
  /** BCP 47; empty for the language of the site. */
  lang: string;
  speaker: string;
  role: string;
  outlet: string;
  /** Title of the article that quotes the words. */
  article: string;
  /** As readers see it. */
  date: string;
  /** The status in words. */
  status: string;
  shape: StatusShape;
  trail: string;
  original: Quotation['original'];
};

/** What the search page shows of an article, besides the words around the hits. */
export type ArticleMeta = {
  /** Its slug. */
  id: string;
  title: string;
  /** As readers see it. */
  date: string;
};

/** The file that the search page loads first. It lies in the folder of the index of the newest quotations. */
export const LIBRARY = 'pagefind.js';
/** Folder of the index of the articles, below that of the newest quotations. Older parts lie below it. */
export const ARTICLES_FOLDER = 'articles/';

/** Filter that all records of a merged index have: its folder. The search page adds it, so no record of the index may have it. */
export const PART_FILTER = 'part';

/** One part of the index of the quotations. Parts are listed newest first. */
export interface IndexPart {
  /** Below the index of the newest part; empty for that part itself. */
  folder: string;
  /** Date of its oldest record. The page hands it to the browser as readers see it. */
  since: string;
  /** Values of the filter `year` that its records have. */
  years: string[];
}

/** What the search page offers when nothing was found: the file at `urls.searchVocabulary()`. */
export interface Vocabulary {
  /** The words of the index in lower case, most frequent first, separated by spaces. */
  words: string;
  /** Every speaker and outlet that has a page. */
  names: { name: string; url: string }[];
}

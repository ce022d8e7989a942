import type { Quotation } from '../article/article.ts';
import type { Form, StatusShape } from '../words/status.ts';

/*
 * Everything that the index and the search page must agree on. The writers of the index import this file at build time, and
 * `client/search/` imports it in the browser. So a name that changes on one side only is a type error. Of this folder,
 * `client/search/` imports only this file and `terms/`.
 */

/** The kinds of record. Quotations and articles have separate indexes. */
export type Kind = 'quotation' | 'article';

/** The names of filters, which are also the parameters in the URL of a search. The URL has them in this order. */
export const FILTERS = ['kind', 'speaker', 'outlet', 'topic', 'author', 'status', 'year'] as const;
export type FilterName = (typeof FILTERS)[number];
/** The values of each filter that a record has, or that a reader chose: ids, not names. A filter without any value is absent. */
export type Filters = { [Name in FilterName]?: string[] };

/**
 * The value of the filter `speaker` if no speaker is named and the outlet itself speaks. Ids have no underscore, so no speaker
 * has this id.
 */
export const OUTLET_ITSELF = '_outlet';
/** The value of the filter `year` if the source has no date. */
export const UNDATED = '_undated';

/** The date by which results can be sorted, in ISO 8601. Its month and day may be missing. */
export type SortKeys = { date: string };

/** One record of the index. */
export interface SearchRecord<Shown extends ShownQuotation | ShownArticle = ShownQuotation | ShownArticle> {
  /** The words that are searched, as `indexedContent` (terms/content.ts) writes them. */
  content: string;
  /**
   * What the search page shows. This is stored in JSON as the URL of the record, because Pagefind returns a URL unchanged but
   * searches everything in `meta`.
   */
  shown: Shown;
  filters: Filters;
  sort: SortKeys;
}

/**
 * The searched fields of a quotation, in the order in which `content` has them. Pagefind returns hits as positions in `content`.
 */
export const SEARCHED_FIELDS = ['words', 'speaker', 'outlet'] as const satisfies (keyof ShownQuotation)[];
export const ARTICLE_FIELDS = ['title', 'text'] as const satisfies (keyof ShownArticle)[];

/** What the search page shows of a quotation. A text that does not exist is empty. */
export type ShownQuotation = {
  id: string;
  /** Permalink, with the base of the site. */
  url: string;
  words: string;
  form: Form;
  /** BCP 47; empty for the language of the page. */
  lang: string;
  speaker: string;
  role: string;
  outlet: string;
  /** Title of the article that quotes the words. */
  article: string;
  /** The languages of the title and of the role, in BCP 47. Each is absent if it is the language of the page. */
  articleLang?: string;
  roleLang?: string;
  /** As readers see it. */
  date: string;
  shape: StatusShape;
  /**
   * The path of the page of the speaker, or of the outlet if the outlet itself speaks. Empty for a private speaker. `outletUrl`
   * is the path of the page of the outlet.
   */
  speakerUrl: string;
  outletUrl: string;
  /** The row of the quotation on the record page, which shows its evidence. */
  recordUrl: string;
  trail: string;
  original: Quotation['original'];
  /**
   * Whether a program or an editor recorded the excerpt that has the words, and when, and the result of the last check of its
   * URL. Empty if no excerpt has the words.
   */
  recorded: string;
};

/** What the search page shows of an article. */
export type ShownArticle = {
  /** The slug of the article. */
  id: string;
  url: string;
  /** BCP 47; empty for the language of the page. */
  lang: string;
  title: string;
  /** The standfirst and the text. The search page shows only the words around the hits. */
  text: string;
  /** As readers see it. */
  date: string;
};

/** The file that the search page loads first. It is in the folder of the index of the newest quotations. */
export const LIBRARY = 'pagefind.js';
/**
 * The folder of the index of the newest articles, below the folder of the newest quotations. It contains the folders of older
 * articles.
 */
export const ARTICLES_FOLDER = 'articles/';

/**
 * The name of a filter whose value is the folder of an index. When the search page merges an index, it gives this filter to all
 * records of the index, so the records themselves must not have the filter.
 */
export const PART_FILTER = 'part';

/** One part of the index of the quotations. Parts are listed newest first. */
export interface IndexPart {
  /** Relative to the folder of the newest part; empty for the newest part itself. */
  folder: string;
  /** The date of the oldest record of the part: in ISO 8601 from index-parts.ts, formatted for readers on the search page. */
  since: string;
  /** The values of the filter `year` that records of the part have. */
  years: string[];
  /**
   * Does every search read the part? The other parts are searched only if the reader asks for older quotations or for a year that
   * they have.
   */
  isAtOnce: boolean;
}

/** The file at `urls.searchVocabulary()`. The search page uses it if a word of the query is in no record. */
export interface Vocabulary {
  /** The words of the index in lower case, most frequent first, separated by spaces. */
  words: string;
}

/** A speaker, outlet, topic or author that a query may name. */
export interface Named {
  kind: FilterName;
  /** The value of the filter. */
  id: string;
  name: string;
  /** The path of the page about the value. */
  url: string;
  /** The number of records that have the value. */
  count: number;
  /** Other names that readers may type. */
  also: string[];
}

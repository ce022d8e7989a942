import type { Quotation } from '../article/article.ts';
import type { Form, StatusShape } from '../words/status.ts';

/*
 * The names and types that the search index and the search page must agree on. Both sides import this file: `src/search/` at
 * build time, and `client/search/` in the browser. So a name that changes on only one side is a type error. From this folder,
 * `client/search/` imports only this file and `terms/`.
 */

/** The kinds of record. An index has records of one kind only. */
export type Kind = 'quotation' | 'article';

/** The filters. The URL of a search has parameters with these names, in this order. */
export const FILTERS = ['kind', 'speaker', 'outlet', 'topic', 'author', 'status', 'year'] as const;
export type FilterName = (typeof FILTERS)[number];
/**
 * The values of each filter that a record has, or that a reader chose. Values are ids, not names. A filter without values is
 * absent.
 */
export type Filters = { [Name in FilterName]?: string[] };

/** The value of the filter `speaker` for words of the outlet itself. No speaker has this id, because ids have no underscore. */
export const OUTLET_ITSELF = '_outlet';
/** The value of the filter `year` for a source without a date. */
export const UNDATED = '_undated';

/** The date for sorting the results, in ISO 8601: `2025-04-14`, `2025-04` or `2025`. */
export type SortKeys = { date: string };

/** One record of the index. */
export interface SearchRecord<Shown extends ShownQuotation | ShownArticle = ShownQuotation | ShownArticle> {
  /** The words in which Pagefind searches, made by `indexedContent` (terms/content.ts). */
  content: string;
  /** Stored as JSON in the URL of the record. Pagefind returns a URL unchanged, but it searches in all values of `meta`. */
  shown: Shown;
  filters: Filters;
  sort: SortKeys;
}

/**
 * The searched fields of a quotation, in the order of `content`. Pagefind returns hits as positions in `content`, so the order
 * matters.
 */
export const SEARCHED_FIELDS = ['words', 'speaker', 'outlet'] as const satisfies (keyof ShownQuotation)[];
export const ARTICLE_FIELDS = ['title', 'text'] as const satisfies (keyof ShownArticle)[];

/** What the search page shows of a quotation. An unknown text is empty. */
export type ShownQuotation = {
  id: string;
  url: string;
  words: string;
  form: Form;
  /** BCP 47; empty for the language of the page. */
  lang: string;
  speaker: string;
  role: string;
  outlet: string;
  /** The title of the article that quotes the words. */
  article: string;
  /** BCP 47 tags of the article’s title and of the role. Each is absent if it is the language of the page. */
  articleLang?: string;
  roleLang?: string;
  /** As readers see it. */
  date: string;
  shape: StatusShape;
  /**
   * `speakerUrl` is the path of the speaker’s page, or of the outlet’s page for words of the outlet itself. It is empty for a
   * private speaker. `outletUrl` is the path of the outlet’s page.
   */
  speakerUrl: string;
  outletUrl: string;
  /** The URL of the quotation on the record page, where its evidence is shown. */
  recordUrl: string;
  trail: string;
  original: Quotation['original'];
  /**
   * Who recorded the excerpt with the words, and when: `noted by our editor 3 May 2025`. Then follows what the last check of its
   * URL found, if there was one. Empty if no excerpt has the words.
   */
  recorded: string;
};

/** What the search page shows of an article. */
export type ShownArticle = {
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

/** The program of Pagefind, which the search page loads first. It is in the folder of the newest quotations. */
export const LIBRARY = 'pagefind.js';
/** The folder of the newest articles, inside the folder of the newest quotations. It contains the folders of older articles. */
export const ARTICLES_FOLDER = 'articles/';

/**
 * A filter that the search page adds to all records of an index when it loads the index. The value is the folder of the index.
 * The records in the index must not have this filter themselves.
 */
export const PART_FILTER = 'part';

/** One part of the quotations, which is an index of Pagefind. */
export interface IndexPart {
  /** Relative to the folder of the newest part, and empty for the newest part. */
  folder: string;
  /** The date of the oldest record in the part. index-parts.ts gives it in ISO 8601; the search page formats it for readers. */
  since: string;
  /** The values of the filter `year` in the records of the part. */
  years: string[];
  /**
   * Does every search read the part? Any other part is read only if the reader asks for older quotations or for one of its
   * `years`.
   */
  isAtOnce: boolean;
}

/** The file at `urls.searchVocabulary()`. The search page uses it if a word of the query is in no record. */
export interface Vocabulary {
  /** The most frequent words of all records, in lower case, separated by spaces. The most frequent word is the first. */
  words: string;
}

/** A speaker, outlet, topic or author whose name may be in a query. */
export interface Named {
  kind: FilterName;
  id: string;
  name: string;
  url: string;
  /** The number of records with this speaker, outlet, topic or author. */
  count: number;
  /** Other names that readers may type, such as abbreviations. */
  also: string[];
}

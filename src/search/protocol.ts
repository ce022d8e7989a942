import type { Quotation } from '../article/article.ts';
import type { Form, StatusShape } from '../words/status.ts';

/*
 * Everything that the index and the search page must agree on. The writers of the index import it at build time and `client/search/` in the
 * browser, where it and `terms/` are all that comes from this folder. A name that changes on one side alone is then a type error.
 */

/** The kinds of record. Quotations and articles have separate indexes. */
export type Kind = 'quotation' | 'article';

/** The names of filters, in the order in which they stand in the URL; they are the names of parameters in the URL of a search. */
export const FILTERS = ['kind', 'speaker', 'outlet', 'topic', 'author', 'status', 'year'] as const;
export type FilterName = (typeof FILTERS)[number];
/** The values of each filter that a record has, or that a reader chose: ids, not names. A filter without any value is absent. */
export type Filters = { [Name in FilterName]?: string[] };

/** Value of `speaker` where nobody is named and the outlet speaks in its own words. No id has an underscore. */
export const OUTLET_ITSELF = '_outlet';
/** Value of `year` where the source has no date. */
export const UNDATED = '_undated';

/** What results can be sorted by, besides relevance: an ISO 8601 date, of which month and day may be missing. */
export type SortKeys = { date: string };

/** One record of the index. */
export interface SearchRecord<Shown extends ShownQuotation | ShownArticle = ShownQuotation | ShownArticle> {
  /** The words that are searched, as `indexedContent` writes them. */
  content: string;
  /** What the search page shows. Pagefind searches whatever is in `meta`, so this becomes the URL of the record, which it only hands on. */
  shown: Shown;
  filters: Filters;
  sort: SortKeys;
}

/** The fields of a quotation that are searched, in the order of its content. Pagefind gives hits by their position in it. */
export const SEARCHED_FIELDS = ['words', 'speaker', 'outlet'] as const satisfies (keyof ShownQuotation)[];
export const ARTICLE_FIELDS = ['title', 'text'] as const satisfies (keyof ShownArticle)[];

/** What the search page shows of a quotation. Texts are empty where there is none. */
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
  /** Its language, and that of the role, if it is not the language of the page. */
  articleLang?: string;
  roleLang?: string;
  /** As readers see it. */
  date: string;
  shape: StatusShape;
  /** The pages of the speaker and the outlet; empty where there is none. */
  speakerUrl: string;
  outletUrl: string;
  /** Where the record page shows what was seen. */
  recordUrl: string;
  trail: string;
  original: Quotation['original'];
  /** Who recorded the excerpt that has the words, and what asking again found; empty where no excerpt has them. */
  recorded: string;
};

/** What the search page shows of an article. */
export type ShownArticle = {
  /** Its slug. */
  id: string;
  url: string;
  /** BCP 47; empty for the language of the page. */
  lang: string;
  title: string;
  /** The standfirst and the text, of which the words around the hits are shown. */
  text: string;
  /** As readers see it. */
  date: string;
};

/** The file that the search page loads first. It lies in the folder of the index of the newest quotations. */
export const LIBRARY = 'pagefind.js';
/** Folder of the index of the newest articles, below that of the newest quotations. Older parts lie below it. */
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
  /** Is it always searched? Others only if the reader asks for them. */
  isAtOnce: boolean;
}

/** What the search page needs when a word is in no record: the file at `urls.searchVocabulary()`. */
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
  /** Its page. */
  url: string;
  /** How many records the filter has. */
  count: number;
  /** Other names that readers may type. */
  also: string[];
}

/** The facts about a search that the sentences of the search page need. */
export interface FoundFacts {
  /** As typed. */
  query: string;
  quotations: number;
  articles: number;
  isFiltered: boolean;
  /** Is the query the URL of a document? */
  isUrl: boolean;
  /** The query as it was answered if it was respelt; else `null`. */
  respelt: string | null;
  /** Words of the query that no quotation has. */
  missing: string[];
  /** The date before which nothing was searched, as readers see it; `null` if everything was searched. */
  since: string | null;
  /** How many results could not be loaded. */
  failed: number;
}

/** What could not be loaded: the search itself, or a part of its index. */
export type Failure = 'start' | 'part';

/** The facts about a quotation that is copied. */
export interface CopiedFacts {
  words: string;
  /** Empty where nobody is named. */
  speaker: string;
  outlet: string;
  date: string;
  /** The status in words. */
  status: string;
  permalink: string;
  isQuoted: boolean;
}

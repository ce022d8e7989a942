/** The facts about a search that the sentences of the search page need. */
export interface FoundFacts {
  /** The query as typed; a long one is cut. */
  query: string;
  /** The number of quotations found. */
  quotations: number;
  /** The number of articles found. */
  articles: number;
  isFiltered: boolean;
  /** Is the query the URL of a document? */
  isUrl: boolean;
  /** The query with corrected spelling, if only this has results; otherwise `null`. */
  respelt: string | null;
  /** Words of the query that no quotation has. */
  missing: string[];
  /** The date before which no quotation was searched, as readers see it; `null` if quotations of all dates were searched. */
  since: string | null;
  /** How many results could not be loaded. */
  failed: number;
}

/** What could not be loaded: the search itself, or a part of its index. */
export type Failure = 'start' | 'part';

/** The facts about a quotation that is copied. */
export interface CopiedFacts {
  words: string;
  /** Empty if nobody is named. */
  speaker: string;
  outlet: string;
  date: string;
  /** The status in words. */
  status: string;
  permalink: string;
  /** Do the words get quotation marks? */
  isQuoted: boolean;
}

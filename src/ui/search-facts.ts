/** The facts about a search that the sentences of the search page need. */
export interface FoundFacts {
  /** The query as typed. A long query is cut. */
  query: string;
  quotations: number;
  articles: number;
  isFiltered: boolean;
  /** Is the query the URL of a document? */
  isUrl: boolean;
  /** The query with corrected spelling, if its results are shown. `null` if no spelling was corrected. */
  respelt: string | null;
  /** Words of the query that no searched quotation has. */
  missing: string[];
  /** Only quotations since this date were searched. It is written as readers see it. `null`: all quotations were searched. */
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

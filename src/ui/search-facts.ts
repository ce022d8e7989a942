/** The facts about a search that the sentences of the search page need. */
export interface FoundFacts {
  /** As typed. */
  query: string;
  quotations: number;
  articles: number;
  isFiltered: boolean;
  /** Words of the query that no quotation has. */
  missing: string[];
  /** The date before which nothing was searched, as readers see it; `null` if everything was searched. */
  since: string | null;
  /** How many results could not be loaded. */
  failed: number;
}

/** What could not be loaded: the search itself, or a part of its index. */
export type Failure = 'start' | 'part';

/**
 * The URL and the browser history of a search. While the reader types, only the URL of the current entry changes. `settle` gives
 * a complete query a new entry, so that going back leads through queries, not through single letters.
 */
export class SearchHistory {
  #settled = location.search;

  /** Puts a query from `writeState` into the URL of the current entry. */
  replace(query: string): void {
    if (query !== location.search) history.replaceState(history.state, '', location.pathname + query);
  }

  /**
   * Gives the query in the URL a new entry, unless it is the last settled query. The entry before the new one gets the URL of the
   * last settled query back.
   */
  settle(): void {
    const query = location.search;
    if (query === this.#settled) return;
    history.replaceState(history.state, '', location.pathname + this.#settled);
    history.pushState(null, '', location.pathname + query);
    this.#settled = query;
  }

  /** Calls `moved` when the reader goes back or forward to another search. */
  onMove(moved: () => void): void {
    addEventListener('popstate', () => {
      if (location.search === this.#settled) return;
      this.#settled = location.search;
      moved();
    });
  }
}

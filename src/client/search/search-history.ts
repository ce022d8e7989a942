/**
 * The URL while searching. Typing replaces it. A query that is settled gets an entry of its own in the history if it differs from the last
 * settled one, so that going back leads through queries, not through single letters.
 */
export class SearchHistory {
  #settled = location.search;

  /** Shows a query in the URL without an entry of its own. */
  replace(query: string): void {
    if (query !== location.search) history.replaceState(history.state, '', location.pathname + query);
  }

  /** Gives the query in the URL an entry of its own. The entry that it had replaced gets its URL back. */
  settle(): void {
    const query = location.search;
    if (query === this.#settled) return;
    history.replaceState(history.state, '', location.pathname + this.#settled);
    history.pushState(null, '', location.pathname + query);
    this.#settled = query;
  }

  /** Calls back when the reader goes back or forward to another search. */
  onMove(moved: () => void): void {
    addEventListener('popstate', () => {
      if (location.search === this.#settled) return;
      this.#settled = location.search;
      moved();
    });
  }
}

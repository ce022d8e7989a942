/**
 * The address while searching. Typing replaces it; a query that settled and differs from the last one that did gets an entry of its
 * own, so that the way back leads through queries, not through letters.
 */
export class SearchHistory {
  #settled = location.search;

  /** Shows a query in the address, for the time being. */
  replace(query: string): void {
    if (query !== location.search) history.replaceState(history.state, '', location.pathname + query);
  }

  /** What stands in the address is meant: the entry it took the place of gets its own address back. */
  settle(): void {
    const query = location.search;
    if (query === this.#settled) return;
    history.replaceState(history.state, '', location.pathname + this.#settled);
    history.pushState(null, '', location.pathname + query);
    this.#settled = query;
  }

  /** Calls back when the reader went back or forward to another search. */
  onMove(moved: () => void): void {
    addEventListener('popstate', () => {
      if (location.search === this.#settled) return;
      this.#settled = location.search;
      moved();
    });
  }
}

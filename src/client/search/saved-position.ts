/** Where the reader is in the results: how many are shown of each kind, and how far the page is scrolled. */
export interface Place {
  quotations: number;
  articles: number;
  /** In CSS pixels; `null` leaves the page where it is. */
  top: number | null;
}

export const START: Place = { quotations: 0, articles: 0, top: null };

/** The place that the current entry of the history keeps; the top of the page where it keeps none. */
export function keptPlace(): Place {
  const state = history.state as Partial<Place> | null;
  return { ...START, top: 0, ...state };
}

/** Keeps the place in the current entry: when scrolling rests, when more is shown, and before the page is left. */
export function keepPlace(place: () => Place, root: HTMLElement): void {
  history.scrollRestoration = 'manual';
  let rest: ReturnType<typeof setTimeout> | undefined;
  const keep = () => history.replaceState(place(), '');
  addEventListener('scroll', () => {
    clearTimeout(rest);
    rest = setTimeout(keep, 150);
  });
  root.addEventListener('more', keep);
  addEventListener('pagehide', keep);
}

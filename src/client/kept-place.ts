/** Where the reader was in a list of results: how many were shown of each kind, and how far the page was scrolled, in CSS pixels. */
export interface Place {
  quotations: number;
  articles: number;
  top: number;
}

export const START: Place = { quotations: 0, articles: 0, top: 0 };

/** The place that the current entry of the history keeps; its start where it keeps none. */
export function keptPlace(): Place {
  const state = history.state as Partial<Place> | null;
  return typeof state?.top === 'number' ? { ...START, ...state } : START;
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

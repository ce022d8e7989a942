/** Where the reader is in the results. `quotations` and `articles` say how many results of each kind are shown. */
export interface ReadingPosition {
  quotations: number;
  articles: number;
  /** How far the page is scrolled, in CSS pixels; `null` if a new search must not scroll. */
  top: number | null;
  /** The id of the result that has the focus; `null` if no result has it. */
  focused: string | null;
}

/** The position of a new search: only the first results are shown. */
export const FIRST_RESULTS: ReadingPosition = { quotations: 0, articles: 0, top: null, focused: null };

/** Returns the position in the current entry of the browser history; the top of the page if no position is saved. */
export function savedPosition(): ReadingPosition {
  const state = history.state as Partial<ReadingPosition> | null;
  return { ...FIRST_RESULTS, top: 0, ...state };
}

/**
 * Saves the position in the current entry of the browser history: when scrolling stops, when more results are shown, and when the
 * reader leaves the page. Call it only once. The browser then does not restore the scroll position itself. `root` contains the
 * results.
 */
export function savePosition(position: () => ReadingPosition, root: HTMLElement): void {
  history.scrollRestoration = 'manual';
  let pause: ReturnType<typeof setTimeout> | undefined;
  const save = () => history.replaceState(position(), '');
  addEventListener('scroll', () => {
    clearTimeout(pause);
    pause = setTimeout(save, 150);
  });
  root.addEventListener('more', save);
  addEventListener('pagehide', save);
}

/** Returns the id of the result that has the focus; `null` if no result has it. */
export const focusedResult = (root: HTMLElement): string | null =>
  root.querySelector<HTMLElement>('[data-result]:focus-within')?.dataset['id'] ?? null;

/** Moves the focus to the result that had it when the position was saved. Does nothing if the result is not on the page. */
export function focusResult(root: HTMLElement, { focused }: ReadingPosition): void {
  if (focused === null) return;
  const item = root.querySelector(`[data-result][data-id="${CSS.escape(focused)}"]`);
  item?.querySelector<HTMLElement>('.quotation-words a')?.focus({ preventScroll: true });
}

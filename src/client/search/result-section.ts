import { searchScript } from '../../ui/scripts.ts';
import type { Result, Shown } from './results-in-order.ts';
import { failedResult } from './search-result-items.ts';

/** How many results a click on the button adds. */
const MORE = 10;

/** A section of the page with one list of results and a button that shows more of them. */
export class ResultSection {
  readonly #section: HTMLElement;
  readonly #first: number;
  readonly #toItem: (shown: Shown, hits: readonly number[]) => HTMLLIElement;
  #results: Result[] = [];
  #shown = 0;
  /** The value of `#results` when `#more` began to fetch; `undefined` if `#more` is not fetching. */
  #fetching: Result[] | undefined;

  constructor(
    section: HTMLElement,
    first: number,
    toItem: (shown: Shown, hits: readonly number[]) => HTMLLIElement,
  ) {
    this.#section = section;
    this.#first = first;
    this.#toItem = toItem;
    section.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('.more')) void this.#more();
    });
  }

  get shown(): number {
    return this.#shown;
  }

  /** Fetches the first results, at least `shown` of them. The page changes only when `show` of the returned value is called. */
  async prepare(results: Result[], shown: number): Promise<Prepared> {
    const { items, failed } = await this.#fetch(results.slice(0, Math.max(this.#first, shown)));
    return {
      failed,
      show: () => {
        this.#results = results;
        this.#shown = items.length;
        // Browsers count an element that moves as a layout shift, but not a new element. So copies replace all children.
        this.#section.replaceChildren(...[...this.#section.children].map(child => child.cloneNode(true)));
        this.#section.querySelector('ol')?.replaceChildren(...items);
        this.#section.hidden = items.length === 0;
        this.#showRest();
      },
    };
  }

  hide(): void {
    this.#results = [];
    this.#section.hidden = true;
  }

  async #more(): Promise<void> {
    const results = this.#results;
    if (this.#fetching === results) return;
    this.#fetching = results;
    const { items } = await this.#fetch(results.slice(this.#shown, this.#shown + MORE));
    if (this.#fetching === results) this.#fetching = undefined;
    if (results !== this.#results) return;
    this.#shown += items.length;
    this.#section.querySelector('ol')?.append(...items);
    this.#showRest();
    items[0]?.querySelector('a')?.focus({ preventScroll: true });
    this.#section.dispatchEvent(new Event('more', { bubbles: true }));
  }

  async #fetch(results: Result[]): Promise<{ items: HTMLLIElement[]; failed: number }> {
    const fetched = await Promise.allSettled(results.map(result => result.shown()));
    const items = fetched.map((outcome, index) =>
      outcome.status === 'fulfilled'
        ? this.#toItem(outcome.value, results[index]?.hits ?? [])
        : failedResult(),
    );
    return { items, failed: fetched.filter(({ status }) => status === 'rejected').length };
  }

  #showRest(): void {
    const button = this.#section.querySelector<HTMLButtonElement>('.more button');
    if (!button) return;
    button.hidden = this.#shown >= this.#results.length;
    const progress = this.#section.querySelector('[data-part="place"]');
    if (progress)
      progress.textContent = button.hidden ? '' : searchScript.shownOf(this.#shown, this.#results.length);
  }
}

interface Prepared {
  failed: number;
  show(): void;
}

import type { PagefindData, PagefindResult } from './pagefind-api.ts';
import { lostItem } from './search-results.ts';

/** How many more results are shown at a time. */
const PAGE = 10;

/** One list of results, a page at a time: the section of the page that holds it, its list and its “Show more”. */
export class ResultSection {
  readonly #section: HTMLElement;
  readonly #first: number;
  readonly #toItem: (data: PagefindData, hits: readonly number[]) => HTMLLIElement;
  #results: PagefindResult[] = [];
  #shown = 0;
  /** Those of which more are on their way. */
  #coming: PagefindResult[] | undefined;

  constructor(
    section: HTMLElement,
    first: number,
    toItem: (data: PagefindData, hits: readonly number[]) => HTMLLIElement,
  ) {
    this.#section = section;
    this.#first = first;
    this.#toItem = toItem;
    section.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) void this.#more();
    });
  }

  get shown(): number {
    return this.#shown;
  }

  /** Fetches the first results; `show` puts them on the page, if nothing newer was asked meanwhile. */
  async prepare(results: PagefindResult[], shown: number): Promise<Prepared> {
    const { items, lost } = await this.#fetch(results.slice(0, Math.max(this.#first, shown)));
    return {
      lost,
      show: () => {
        this.#results = results;
        this.#shown = items.length;
        // A heading that stays and moves is a shift of the page; one that comes with its list is a new list.
        this.#section.replaceChildren(...[...this.#section.children].map(child => child.cloneNode(true)));
        this.#section.querySelector('ol')?.replaceChildren(...items);
        this.#section.hidden = items.length === 0;
        this.#tellRest();
      },
    };
  }

  hide(): void {
    this.#results = [];
    this.#section.hidden = true;
  }

  /** Shows more, once: what is pressed again before they are there asks for the same. */
  async #more(): Promise<void> {
    const results = this.#results;
    if (this.#coming === results) return;
    this.#coming = results;
    const { items } = await this.#fetch(results.slice(this.#shown, this.#shown + PAGE));
    if (this.#coming === results) this.#coming = undefined;
    if (results !== this.#results) return;
    this.#shown += items.length;
    this.#section.querySelector('ol')?.append(...items);
    this.#tellRest();
    items[0]?.querySelector('a')?.focus({ preventScroll: true });
    this.#section.dispatchEvent(new Event('more', { bubbles: true }));
  }

  async #fetch(results: PagefindResult[]): Promise<{ items: HTMLLIElement[]; lost: number }> {
    const fetched = await Promise.allSettled(results.map(result => result.data()));
    const items = fetched.map((outcome, index) =>
      outcome.status === 'fulfilled' ? this.#toItem(outcome.value, results[index]?.words ?? []) : lostItem(),
    );
    return { items, lost: fetched.filter(({ status }) => status === 'rejected').length };
  }

  #tellRest(): void {
    const button = this.#section.querySelector('button');
    if (!button) return;
    button.hidden = this.#shown >= this.#results.length;
    const place = this.#section.querySelector('[data-part="place"]');
    if (place) place.textContent = button.hidden ? '' : `${this.#shown} of ${this.#results.length} shown`;
  }
}

export interface Prepared {
  /** Results that could not be fetched or read. */
  lost: number;
  show(): void;
}

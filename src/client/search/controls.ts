import type { FilterName, Named } from '../../search/protocol.ts';
import { searchScript } from '../../ui/scripts.ts';
import type { Counts } from './counts.ts';
import { element } from './nodes.ts';
import type { SearchState } from './search-state.ts';

/**
 * The search field, the filters and the sort order of the search page. They hold the state of the search, so the page always
 * searches for what they show.
 */
export class Controls {
  readonly input: HTMLInputElement;
  readonly facets: HTMLDetailsElement[];
  readonly #boxes: HTMLInputElement[];
  /** The checkbox for older years; `null` if every part of the index is always searched. */
  readonly #older: HTMLInputElement | null;
  readonly #sort: HTMLSelectElement;
  readonly #chips: HTMLElement;

  constructor(root: HTMLElement) {
    this.input = root.querySelector('input[type="search"]') as HTMLInputElement;
    this.facets = [...root.querySelectorAll<HTMLDetailsElement>('details[data-filter]')];
    this.#boxes = [...root.querySelectorAll<HTMLInputElement>('.facets input[type="checkbox"]')];
    this.#older = root.querySelector('input[name="older"]');
    this.#sort = root.querySelector('select') as HTMLSelectElement;
    this.#chips = root.querySelector('[data-part="chips"]') as HTMLElement;
  }

  read(): SearchState {
    const chosen = Map.groupBy(
      this.#boxes.filter(({ checked }) => checked),
      ({ name }) => name,
    );
    const filters = Object.fromEntries(
      [...chosen].map(([name, boxes]) => [name, boxes.map(box => box.value)]),
    );
    return {
      q: this.input.value,
      filters,
      sort: this.#sort.value === 'date' ? 'date' : 'relevance',
      older: this.#older?.checked ?? false,
    };
  }

  /** Returns the values of each filter that is open and visible, by the name of the filter. Only these values need counts. */
  open(): { [Name in FilterName]?: string[] } {
    const names = this.facets
      .filter(facet => facet.open && facet.checkVisibility())
      .map(({ dataset }) => dataset['filter']);
    return Object.fromEntries(
      names.map(name => [name, this.#boxes.filter(box => box.name === name).map(({ value }) => value)]),
    );
  }

  /** Returns the speakers, outlets, topics and authors in the filters. Values without a page, such as `_outlet`, are left out. */
  names(): Named[] {
    return this.facets.flatMap(facet => {
      const { filter, pages } = facet.dataset;
      if (filter === undefined || pages === undefined) return [];
      return this.#boxes
        .filter(({ name, value }) => name === filter && !value.startsWith('_'))
        .map(box => ({
          kind: filter as FilterName,
          id: box.value,
          name: labelOf(box),
          url: `${pages}${box.value}/`,
          count: Number(box.dataset['total']),
          also: box.dataset['also']?.split('|') ?? [],
        }));
    });
  }

  /** Sets the controls to a state. Drops filter values that the site does not have. */
  write({ q, filters, sort, older }: SearchState): void {
    this.input.value = q;
    if (this.#older) this.#older.checked = older;
    for (const box of this.#boxes)
      box.checked = filters[box.name as FilterName]?.includes(box.value) ?? false;
    this.#sort.value = sort;
    this.showChosen();
  }

  /**
   * Shows a button for each checked box; a click on it unchecks the box. If several boxes are checked, a last button unchecks
   * them all. Next to each filter, shows how many of its values are chosen.
   */
  showChosen(): void {
    const chosen = [...this.#boxes, ...(this.#older ? [this.#older] : [])].filter(({ checked }) => checked);
    this.#chips.replaceChildren(...chosen.map(box => this.#chip([box], labelOf(box))));
    if (chosen.length > 1) this.#chips.append(this.#chip(chosen, searchScript.allFilters));
    for (const facet of this.facets) {
      const number = chosen.filter(({ name }) => name === facet.dataset['filter']).length;
      const shown = facet.querySelector('summary span');
      if (shown) shown.textContent = number === 0 ? '' : String(number);
    }
  }

  /**
   * Shows the counts of a search next to the values of the filters. If `counts` has a filter but not the value, the value shows
   * 0. A value shows no number if its count is `NaN`, or if `counts` lacks its filter. If `counts` is `null`, all values show the
   * counts of the whole site.
   */
  showCounts(counts: Counts | null): void {
    for (const box of this.#boxes) {
      const row = box.closest('label');
      const number = row?.querySelector('.facet-count');
      const values = counts?.[box.name as FilterName];
      const value = values?.[box.value] ?? 0;
      const found = values === undefined ? Number.NaN : value;
      const count = counts === null ? Number(box.dataset['total']) : found;
      if (number) number.textContent = Number.isNaN(count) ? '' : searchScript.number(count);
      row?.toggleAttribute('data-none', count === 0 && !box.checked);
    }
  }

  #chip(boxes: HTMLInputElement[], label: string): HTMLButtonElement {
    const chip = element('button', 'chip');
    chip.type = 'button';
    chip.textContent = label;
    chip.setAttribute('aria-label', searchScript.removeFilter(label));
    chip.addEventListener('click', () => {
      for (const box of boxes) box.checked = false;
      this.#sort.dispatchEvent(new Event('change', { bubbles: true }));
      const facet = this.facets.find(({ dataset }) => dataset['filter'] === boxes[0]?.name);
      const next = this.#chips.querySelector('button') ?? facet?.querySelector('summary');
      next?.focus({ preventScroll: true });
    });
    return chip;
  }
}

const labelOf = (box: HTMLInputElement) =>
  box.closest('label')?.querySelector('.facet-name')?.textContent?.trim() ?? '';

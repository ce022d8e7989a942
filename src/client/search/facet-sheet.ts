import { searchScript } from '../../ui/scripts.ts';

/**
 * The filters of the search page. On narrow screens, the button `#open` shows them as a sheet, and the button `#done` closes it.
 * The focus moves into the open sheet, and back to `#open` when it closes. The text field of a long filter hides unchecked values
 * that do not contain the typed text.
 */
export class FacetSheet {
  readonly #sheet: HTMLElement;
  readonly #open: HTMLButtonElement;
  readonly #done: HTMLButtonElement;

  constructor(root: HTMLElement, opened: () => void) {
    this.#sheet = root.querySelector('[data-part="sheet"]') as HTMLElement;
    this.#open = root.querySelector('[data-part="open"]') as HTMLButtonElement;
    this.#done = root.querySelector('[data-part="done"]') as HTMLButtonElement;
    this.#open.addEventListener('click', () => {
      this.#show(true);
      opened();
    });
    this.#done.addEventListener('click', () => this.#show(false));
    this.#sheet.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || !this.#sheet.classList.contains('is-open')) return;
      event.stopPropagation();
      this.#show(false);
    });
    for (const field of this.#sheet.querySelectorAll<HTMLInputElement>('.facet-narrow')) {
      field.addEventListener('input', () => narrow(field));
      // This field is not a filter, so its changes must not start a search.
      field.addEventListener('change', event => event.stopPropagation());
    }
  }

  /** Shows the numbers of chosen values and of results. `results` is `null` if nothing was asked or the search failed. */
  showNumbers(chosen: number, results: number | null): void {
    const number = this.#open.querySelector('span');
    if (number) number.textContent = chosen === 0 ? '' : ` (${chosen})`;
    this.#done.textContent = results === null ? searchScript.closeFilters : searchScript.showResults(results);
  }

  #show(isOpen: boolean): void {
    this.#sheet.classList.toggle('is-open', isOpen);
    this.#open.setAttribute('aria-expanded', String(isOpen));
    const next = isOpen ? this.#sheet.querySelector('summary') : this.#open;
    next?.focus({ preventScroll: !isOpen });
  }
}

function narrow(field: HTMLInputElement): void {
  const typed = plain(field.value.trim());
  for (const row of field.parentElement?.querySelectorAll('li') ?? []) {
    const box = row.querySelector('input');
    const names = `${row.querySelector('.facet-name')?.textContent} ${box?.dataset['also'] ?? ''}`;
    row.hidden = !plain(names).includes(typed) && !box?.checked;
  }
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

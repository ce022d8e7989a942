import { searchScript } from '../../ui/scripts.ts';

/**
 * The filters: a field narrows a long one to the values that have what is typed in it; on a phone a button opens them all as one sheet, and
 * another shows how many results they leave. Focus goes into the sheet and back.
 */
export class FacetSheet {
  readonly #sheet: HTMLElement;
  readonly #open: HTMLButtonElement;
  readonly #done: HTMLButtonElement;

  /** `opened` is called when the filters of a phone come into view. */
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
      // The field is not a filter, so the page need not search again.
      field.addEventListener('change', event => event.stopPropagation());
    }
  }

  /** Shows how many filters are chosen, and how many results they leave; `null` while nothing is asked. */
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

/** Hides the values of a filter that do not have what is typed, in their name or another name. Chosen values stay. */
function narrow(field: HTMLInputElement): void {
  const typed = plain(field.value.trim());
  for (const row of field.parentElement?.querySelectorAll('li') ?? []) {
    const box = row.querySelector('input');
    const names = `${row.querySelector('.facet-name')?.textContent} ${box?.dataset['also'] ?? ''}`;
    row.hidden = !plain(names).includes(typed) && !box?.checked;
  }
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Boxes of a page whose choice is kept for the next page, in this browser only, under the id of the box. */
const KEPT = '#hide--clippings, #slash--key';

for (const box of document.querySelectorAll<HTMLInputElement>(KEPT)) {
  box.checked = keptChoice(box.id) ?? box.checked;
  box.addEventListener('change', () => keep(box.id, box.checked));
}

/** Was the box with the id left checked? Null if it was never changed, or if the browser forbids the storage: then a choice is for its page. */
export function keptChoice(id: string): boolean | null {
  try {
    const kept = localStorage.getItem(id);
    return kept === null ? null : kept === 'yes';
  } catch {
    return null;
  }
}

function keep(id: string, isChecked: boolean): void {
  try {
    localStorage.setItem(id, isChecked ? 'yes' : 'no');
  } catch {
    return;
  }
}

const KEPT = '#hide--clippings, #slash--key';

for (const box of document.querySelectorAll<HTMLInputElement>(KEPT)) {
  box.checked = keptChoice(box.id) ?? box.checked;
  box.addEventListener('change', () => keep(box.id, box.checked));
}

/**
 * Was the checkbox with this id checked when the reader last changed it? `null` if it was never changed, or if the browser
 * forbids storage.
 */
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

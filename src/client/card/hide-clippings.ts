/** Keeps the choice to hide the clippings for the next article, in this browser only. */
const KEY = 'hide-clippings';
const box = document.querySelector<HTMLInputElement>('#hide--clippings');

if (box) {
  box.checked = stored() === 'yes';
  box.addEventListener('change', () => store(box.checked ? 'yes' : 'no'));
}

/** A browser may forbid the storage. Then the choice is for this page. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(choice: string): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    return;
  }
}

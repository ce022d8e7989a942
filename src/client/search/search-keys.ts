/**
 * Handles keys of the search page. The arrow keys move the focus through the results. Escape clears the field and calls
 * `cleared`. Enter opens a result without code, because results are links. The key `/` is in `client/page/slash-key.ts`,
 * because it works on every page.
 */
export function searchKeys(root: HTMLElement, input: HTMLInputElement, cleared: () => void): void {
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (!root.contains(target)) return;
    if (event.key === 'Escape' && input.value !== '') {
      event.preventDefault();
      input.value = '';
      input.focus();
      cleared();
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event, target);
  });

  function move(event: KeyboardEvent, target: HTMLElement): void {
    const stops = [input, ...root.querySelectorAll<HTMLElement>('[data-result] .quotation-words a')];
    const next = stops[stops.indexOf(target) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!stops.includes(target) || !next) return;
    event.preventDefault();
    next.focus();
  }
}

/**
 * Handles keys of the search page. The keys up and down move the focus between the field and the results. Escape clears the field
 * `input` and calls `cleared`. `client/page/slash-key.ts` handles the key `/`, which works on every page.
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

import { keptChoice } from './kept-choices.ts';

/**
 * The place that the reader left by the key `/`, which moves the focus to the search field. Escape in the empty field leads back
 * to this place. WCAG 2.2 (2.1.4) requires that readers can turn off a shortcut of one character. The search page has a checkbox
 * for this.
 */
let left: { top: number; element: Element | null } | null = null;

document.addEventListener('keydown', event => {
  const { key, target, defaultPrevented, ctrlKey, metaKey, altKey, isComposing } = event;
  if (defaultPrevented || ctrlKey || metaKey || altKey || isComposing) return;
  const field = searchField();
  if (key === '/' && field && !isWriting(target) && keptChoice('slash--key') !== false) {
    event.preventDefault();
    left = { top: scrollY, element: document.activeElement };
    field.focus({ preventScroll: true });
    field.select();
    field.scrollIntoView({ block: 'center', behavior: 'instant' });
  } else if (key === 'Escape' && left && target === field && field?.value === '') {
    const { top, element } = left;
    left = null;
    field.blur();
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
    scrollTo({ top, behavior: 'instant' });
  }
});

/**
 * The last search field of the page. The field of the masthead comes first, so it is used only if the page has no other field.
 */
const searchField = () => [...document.querySelectorAll<HTMLInputElement>('input[name="q"]')].at(-1);

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'));

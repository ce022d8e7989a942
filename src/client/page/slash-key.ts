import { keptChoice } from './kept-choices.ts';

/**
 * The key `/` moves to the search field of a page, and Escape in the empty field back to where the reader was. A key that is a character must be
 * possible to turn off (WCAG 2.2, 2.1.4), because it may be dictated or hit by mistake: the search page has a box for it.
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

/** The field of the page itself, which stands after that of the masthead. */
const searchField = () => [...document.querySelectorAll<HTMLInputElement>('input[name="q"]')].at(-1);

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'));

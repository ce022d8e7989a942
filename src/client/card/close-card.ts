/**
 * Closes a clipping after a click on a link in it that leads to a place on the same page. The open clipping could cover this
 * place. Without scripts, styles/clipping.css keeps the place visible on narrow screens.
 */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('.clipping:popover-open a[href^="#"]') : null;
  link?.closest<HTMLElement>('.clipping')?.hidePopover();
});

/**
 * Closes an open clipping when the focus leaves it, for example with the tab key. The button that opened the clipping is an
 * exception: a click on it closes the clipping without a script, and would open a closed clipping again.
 */
document.addEventListener('focusout', ({ target, relatedTarget: next }) => {
  const card = target instanceof Element ? target.closest<HTMLElement>('.clipping:popover-open') : null;
  if (!card || !(next instanceof Element) || card.contains(next)) return;
  if (!(next instanceof HTMLButtonElement && next.popoverTargetElement === card)) card.hidePopover();
});

/**
 * Closes a clipping when the reader follows a link in the clipping to a place on the same page, because the clipping could cover
 * that place. A clipping is the popover with the evidence for a quotation. Without scripts, styles/clipping.css keeps the place
 * visible on narrow screens.
 */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('.clipping:popover-open a[href^="#"]') : null;
  link?.closest<HTMLElement>('.clipping')?.hidePopover();
});

/**
 * Closes an open clipping when the focus moves to an element outside the clipping, for example with the tab key. Focus on the
 * button that opened the clipping does not close it: a click on this button closes the clipping without a script, and would open
 * it again if it were already closed.
 */
document.addEventListener('focusout', ({ target, relatedTarget: next }) => {
  const card = target instanceof Element ? target.closest<HTMLElement>('.clipping:popover-open') : null;
  if (!card || !(next instanceof Element) || card.contains(next)) return;
  if (!(next instanceof HTMLButtonElement && next.popoverTargetElement === card)) card.hidePopover();
});

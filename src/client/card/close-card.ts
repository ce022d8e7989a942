/**
 * A link in a clipping may lead to a place on the same page. The open clipping could cover this place, so a click on the link
 * closes the clipping. Without scripts, styles/clipping.css keeps the place visible on narrow screens.
 */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('.clipping:popover-open a[href^="#"]') : null;
  link?.closest<HTMLElement>('.clipping')?.hidePopover();
});

/**
 * Closes an open clipping when the focus moves to an element outside it, for example with the tab key. Focus on the button that
 * opens the clipping does not close it, because the click on this button would then open the clipping again.
 */
document.addEventListener('focusout', ({ target, relatedTarget: next }) => {
  const card = target instanceof Element ? target.closest<HTMLElement>('.clipping:popover-open') : null;
  if (!card || !(next instanceof Element) || card.contains(next)) return;
  if (!(next instanceof HTMLButtonElement && next.popoverTargetElement === card)) card.hidePopover();
});

/**
 * A link in an open clipping to a place on the same page closes it, since it might cover that place. Without scripts, the page scrolls so that
 * it is not covered.
 */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('.clipping:popover-open a[href^="#"]') : null;
  link?.closest<HTMLElement>('.clipping')?.hidePopover();
});

/** Leaving a clipping with the tab key closes it too, except towards its marker, where a click closes it anyway. */
document.addEventListener('focusout', ({ target, relatedTarget: next }) => {
  const card = target instanceof Element ? target.closest<HTMLElement>('.clipping:popover-open') : null;
  if (!card || !(next instanceof Element) || card.contains(next)) return;
  if (!(next instanceof HTMLButtonElement && next.popoverTargetElement === card)) card.hidePopover();
});

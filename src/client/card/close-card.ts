/**
 * A clipping is the popover with the evidence for a quotation. A click on a link in it to a place on the same page closes it,
 * because the clipping could cover that place. Without scripts, styles/clipping.css makes narrow screens scroll so that the
 * place stays visible.
 */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('.clipping:popover-open a[href^="#"]') : null;
  link?.closest<HTMLElement>('.clipping')?.hidePopover();
});

/**
 * Closes an open clipping when the focus leaves it, for example with the tab key. The marker is the button that opens the
 * clipping. Focus on the marker does not close it: a click on the marker closes it itself, and would open a clipping that is
 * already closed.
 */
document.addEventListener('focusout', ({ target, relatedTarget: next }) => {
  const card = target instanceof Element ? target.closest<HTMLElement>('.clipping:popover-open') : null;
  if (!card || !(next instanceof Element) || card.contains(next)) return;
  if (!(next instanceof HTMLButtonElement && next.popoverTargetElement === card)) card.hidePopover();
});

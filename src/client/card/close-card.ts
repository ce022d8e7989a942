/**
 * A link in a card to a place on the same page closes the card, which might cover that place. Without scripts, the page scrolls so that the
 * card does not cover it.
 */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('.card a[href^="#"]') : null;
  link?.closest<HTMLElement>('.card')?.hidePopover();
});

/** Leaving a card with the tab key closes it too, except towards its marker, where a click closes it anyway. */
document.addEventListener('focusout', ({ target, relatedTarget: next }) => {
  const card = target instanceof Element ? target.closest<HTMLElement>('.card') : null;
  if (!card || !(next instanceof Element) || card.contains(next)) return;
  if (!(next instanceof HTMLButtonElement && next.popoverTargetElement === card)) card.hidePopover();
});

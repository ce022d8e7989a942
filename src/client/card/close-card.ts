/**
 * A link out of a card to a place on the same page closes the card, which would else stay and may cover that place. Without scripts the
 * place is scrolled clear of the card instead.
 */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('.card a[href^="#"]') : null;
  link?.closest<HTMLElement>('.card')?.hidePopover();
});

/** So does tabbing past it; the way back to its marker leaves it open, since a click there closes it anyway. */
document.addEventListener('focusout', ({ target, relatedTarget: next }) => {
  const card = target instanceof Element ? target.closest<HTMLElement>('.card') : null;
  if (!card || !(next instanceof Element) || card.contains(next)) return;
  if (!(next instanceof HTMLButtonElement && next.popoverTargetElement === card)) card.hidePopover();
});

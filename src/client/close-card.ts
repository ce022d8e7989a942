/**
 * A link out of a card to a place on the same page closes the card, which would else stay and may cover that place. Without scripts the
 * place is scrolled clear of the card instead.
 */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('.card a[href^="#"]') : null;
  link?.closest<HTMLElement>('.card')?.hidePopover();
});

/**
 * Gives each text of an opened citation kit a button that copies it, and says politely whether that worked. Without scripts, or where the
 * browser has no clipboard to write to, the texts are there to be selected.
 */
const told = document.querySelector('#copied--status');

if (navigator.clipboard && told) {
  document.addEventListener('toggle', ({ target }) => equip(target), true);
  for (const kit of document.querySelectorAll('.kit[open]')) equip(kit);
}

function equip(kit: EventTarget | null): void {
  if (!(kit instanceof HTMLElement) || !kit.matches('.kit[open]:not(:has(button))')) return;
  for (const format of kit.querySelectorAll('dt')) {
    const name = format.textContent;
    const text = format.nextElementSibling?.firstElementChild;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.ariaLabel = `Copy as ${name}`;
    button.addEventListener('click', async () => {
      const copied = await navigator.clipboard.writeText(text?.textContent ?? '').then(
        () => true,
        () => false,
      );
      if (!copied && text) getSelection()?.selectAllChildren(text);
      button.textContent = copied ? 'Copied' : 'Selected';
      say(copied ? `Copied as ${name}.` : 'The browser did not let us copy: the text is selected.');
    });
    format.append(' ', button);
  }
}

/** Emptied first: the same words twice would not be told twice. */
function say(words: string): void {
  if (!told) return;
  told.textContent = '';
  requestAnimationFrame(() => {
    told.textContent = words;
  });
}

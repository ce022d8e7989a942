import { citationText } from '../../ui/scripts.ts';

/**
 * Gives each text of an opened citation kit a button that copies it, and a live region says whether that worked. Without scripts, or if the
 * browser has no clipboard to write to, the reader can select the texts.
 */
const status = document.querySelector('#copied--status');

if (navigator.clipboard && status) {
  document.addEventListener('toggle', ({ target }) => addCopyButtons(target), true);
  for (const kit of document.querySelectorAll('.kit[open]')) addCopyButtons(kit);
}

function addCopyButtons(kit: EventTarget | null): void {
  if (!(kit instanceof HTMLElement) || !kit.matches('.kit[open]:not(:has(button))')) return;
  for (const format of kit.querySelectorAll('dt')) {
    const name = format.textContent;
    const text = format.nextElementSibling?.firstElementChild;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = citationText.copy;
    button.ariaLabel = citationText.copyAs(name);
    button.addEventListener('click', async () => {
      const copied = await navigator.clipboard.writeText(text?.textContent ?? '').then(
        () => true,
        () => false,
      );
      if (!copied && text) getSelection()?.selectAllChildren(text);
      button.textContent = copied ? citationText.copied : citationText.selected;
      announce(copied ? citationText.copiedAs(name) : citationText.notAllowed);
    });
    format.append(' ', button);
  }
}

/** The live region is emptied first, because the same words would not be announced a second time. */
function announce(words: string): void {
  if (!status) return;
  status.textContent = '';
  requestAnimationFrame(() => {
    status.textContent = words;
  });
}

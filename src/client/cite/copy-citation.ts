import { copyCitation } from '../../ui/scripts.ts';
import { citationAsHtml } from './as-html.ts';

/**
 * Adds HTML to an opened citation kit, and to each of its texts a button that copies it; a live region says whether that worked. Without scripts,
 * or if the browser has no clipboard to write to, the reader can select the texts.
 */
const status = document.querySelector('#copied--status');

if (navigator.clipboard && status) {
  document.addEventListener('toggle', ({ target }) => addCopyButtons(target), true);
  for (const kit of document.querySelectorAll('.kit[open]')) addCopyButtons(kit);
}

function addCopyButtons(kit: EventTarget | null): void {
  if (!(kit instanceof HTMLElement) || !kit.matches('.kit[open]:not(:has(button))')) return;
  addHtml(kit);
  for (const format of kit.querySelectorAll('dt')) {
    const name = format.textContent;
    const text = format.nextElementSibling?.firstElementChild;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copyCitation.copy;
    button.ariaLabel = copyCitation.copyAs(name);
    button.addEventListener('click', async () => {
      const copied = await navigator.clipboard.writeText(text?.textContent ?? '').then(
        () => true,
        () => false,
      );
      if (!copied && text) getSelection()?.selectAllChildren(text);
      button.textContent = copied ? copyCitation.copied : copyCitation.selected;
      announce(copied ? copyCitation.copiedAs(name) : copyCitation.notAllowed);
    });
    format.append(' ', button);
  }
}

/** HTML stands after Markdown. It is as long as both together, so the page does not bring it for each row. */
function addHtml(kit: HTMLElement): void {
  const [text, markdown] = kit.querySelectorAll('pre');
  const name = document.createElement('dt');
  name.textContent = 'HTML';
  const code = document.createElement('pre');
  code.textContent = citationAsHtml(
    text?.textContent ?? '',
    kit.closest('tr')?.querySelector('.words') ?? null,
  );
  const description = document.createElement('dd');
  description.append(code);
  markdown?.parentElement?.after(name, description);
}

/** The live region is emptied first, because the same words would not be announced a second time. */
function announce(words: string): void {
  if (!status) return;
  status.textContent = '';
  requestAnimationFrame(() => {
    status.textContent = words;
  });
}

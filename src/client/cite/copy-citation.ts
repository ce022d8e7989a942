import { copyCitation } from '../../ui/scripts.ts';
import { citationAsHtml } from './as-html.ts';

/**
 * A citation kit is the folded list of citations of a quotation or source. When a kit unfolds, this script adds the citation as
 * HTML, and a copy button for each format. Without the script, readers can select the texts. `status` is the live region that
 * says whether copying worked.
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

/** Adds the citation as HTML after the Markdown. If the page contained the HTML, every citation kit would be much larger. */
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

/** Shows a message in the live region. The region is emptied first, because screen readers do not announce an unchanged text. */
function announce(words: string): void {
  if (!status) return;
  status.textContent = '';
  requestAnimationFrame(() => {
    status.textContent = words;
  });
}

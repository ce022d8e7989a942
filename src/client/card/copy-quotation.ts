import { copyQuotation } from '../../ui/scripts.ts';

/**
 * Adds two buttons to a clipping when it opens. The first copies the citation of the quotation, and the second copies the
 * permalink. The citation is fetched from the record page after the click, because all citations would make the article larger. A
 * browser that cannot write to the clipboard gets no buttons.
 */
if ('ClipboardItem' in window && navigator.clipboard)
  document.addEventListener('toggle', addCopyButtons, true);

function addCopyButtons({ target: card }: Event): void {
  if (!(card instanceof HTMLElement) || !card.matches('.clipping:popover-open:not(:has([role]))')) return;
  const record = card.querySelector<HTMLAnchorElement>('a[href*="/record/#"]');
  if (!record) return;
  const status = document.createElement('span');
  status.role = 'status';
  const permalink = new URL(record.hash, location.href).href;
  record.before(
    copyButton(copyQuotation.copyWithSource, status, () => citationOf(record)),
    copyButton(copyQuotation.copyLink, status, () => Promise.resolve(permalink)),
  );
  record.parentElement?.append(status);
}

function copyButton(name: string, status: HTMLElement, text: () => Promise<string>): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.addEventListener('click', () => tell(status, copy(text())));
  return button;
}

async function tell(status: HTMLElement, copying: Promise<void>): Promise<void> {
  status.textContent = '';
  status.textContent = await copying.then(
    () => copyQuotation.copied,
    () => copyQuotation.notCopied,
  );
}

/**
 * The clipboard gets a promise instead of a text. Browsers allow writing only directly after a click, but the citation must be
 * fetched first.
 */
const copy = (text: Promise<string>) =>
  navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': text.then(it => new Blob([it], { type: 'text/plain' })) }),
  ]);

async function citationOf({ href, hash }: HTMLAnchorElement): Promise<string> {
  const page = await documentAt(href);
  const text = page.getElementById(decodeURIComponent(hash.slice(1)))?.querySelector('.kit pre')?.textContent;
  if (!text) throw new Error(`There is no citation at ${href}.`);
  return text;
}

/** The scripts of the fetched page do not run. */
function documentAt(url: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.onload = () => (request.status === 200 ? resolve(request.response as Document) : reject());
    request.onerror = reject;
    request.send();
  });
}

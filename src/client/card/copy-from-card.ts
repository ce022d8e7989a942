/**
 * Gives an opened card a button that copies its quotation with speaker, source, status and permalink: the text of the citation kit, read
 * from the record when it is asked for, since the article would have to carry it for every quotation. Where the browser has no clipboard
 * to write to, there is no button, and the record is a link away.
 */
if ('ClipboardItem' in window && navigator.clipboard) document.addEventListener('toggle', offerCopy, true);

function offerCopy({ target: card }: Event): void {
  if (!(card instanceof HTMLElement) || !card.matches('.card:popover-open:not(:has([role]))')) return;
  const record = card.querySelector<HTMLAnchorElement>('a[href*="/record/#"]');
  if (!record) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy with source';
  const told = document.createElement('span');
  told.role = 'status';
  button.addEventListener('click', async () => {
    told.textContent = '';
    const copied = await copy(citationOf(record)).then(
      () => true,
      () => false,
    );
    told.textContent = copied ? 'Copied.' : 'Not copied: the record has it.';
  });
  record.parentElement?.append(button, told);
}

/** The text is promised, so that the browser still counts the writing as what the reader asked for. */
const copy = (text: Promise<string>) =>
  navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': text.then(it => new Blob([it], { type: 'text/plain' })) }),
  ]);

async function citationOf({ href, hash }: HTMLAnchorElement): Promise<string> {
  const page = await documentAt(href);
  const text = page.getElementById(decodeURIComponent(hash.slice(1)))?.querySelector('.kit pre')?.textContent;
  if (!text) throw new Error('The record has no such citation.');
  return text;
}

/** Parsed by the browser as it arrives: no text becomes HTML here, and nothing in it runs. */
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

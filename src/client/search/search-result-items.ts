import { ARTICLE_FIELDS, SEARCHED_FIELDS } from '../../search/protocol.ts';
import { placesOf } from '../../search/terms/content.ts';
import { marksText, searchScript, statusText } from '../../ui/scripts.ts';
import { excerpt, marked, markedFields } from './mark-hits.ts';
import { element, inLanguage, link, paragraph } from './nodes.ts';
import type { Shown } from './results-in-order.ts';

/**
 * Makes the list item for a quotation, with the hits marked in its words, speaker and outlet. The item has a copy button if the
 * browser can write to the clipboard.
 */
export function quotationResult(shown: Shown, hits: readonly number[]): HTMLLIElement {
  const { id = '', form = '', role = '', lang = '', date = '', url = '', recordUrl = '', shape } = shown;
  const item = element('li', 'quotation-item', { result: 'quotation', id });
  const fields = SEARCHED_FIELDS.map(name => shown[name] ?? '');
  const [markedWords = [], markedSpeaker = [], markedOutlet = []] = markedFields(fields, hits);
  const words = inLanguage(element('span', 'words', { form }), lang);
  const { open, close } = form === 'direct' ? marksText.marks : NO_MARKS;
  words.append(open, ...markedWords, close);
  const { speaker = '', outlet = '', speakerUrl = '', outletUrl = '' } = shown;
  const by: (Node | string)[][] = [
    [
      speaker === '' ? searchScript.named(null) : named(speakerUrl, markedSpeaker),
      ...(role === '' ? [] : [', ', text(role, shown.roleLang)]),
    ],
    `${speaker}, ${role}`.includes(outlet) ? [] : [named(outletUrl, markedOutlet)],
    [date],
  ].filter(part => part.length > 0);
  const status = element('span', 'status', { status: shape ?? '' });
  status.textContent = shape === undefined ? '' : statusText.status[shape];
  const actions = paragraph('result-actions', link(recordUrl, searchScript.seeWhatWeSaw));
  if (navigator.clipboard) actions.append(copyButton(shown));
  item.append(
    paragraph('quotation-words', link(url, words)),
    paragraph(
      'quotation-by',
      ...by.flatMap((part, index) => (index === 0 ? part : [' · ', ...part])),
      ' ',
      status,
    ),
    paragraph(
      'quotation-by',
      trail(shown),
      shown.recorded ? ` · ${shown.recorded}` : '',
      ...searchScript.inArticle(title(shown.article ?? '', shown.articleLang)),
    ),
    actions,
  );
  return item;
}

/** Makes the list item for an article. The item has the title, the date, and an excerpt of the text around the first hit. */
export function articleResult(shown: Shown, hits: readonly number[]): HTMLLIElement {
  const { id = '', url = '', title = '', text: words = '', date = '', lang } = shown;
  const item = element('li', 'quotation-item', { result: 'article', id });
  const fields = ARTICLE_FIELDS.map(name => shown[name] ?? '');
  const [inTitle = [], inText = []] = placesOf(fields, hits);
  item.append(
    paragraph('quotation-words', inLanguage(link(url, ...marked(title.normalize('NFC'), inTitle)), lang)),
    paragraph('quotation-by', date),
    inLanguage(paragraph('excerpt', ...excerpt(words, inText)), lang),
  );
  return item;
}

/** Makes the list item for a result that could not be loaded. */
export function failedResult(): HTMLLIElement {
  const item = element('li', 'quotation-item');
  item.append(paragraph('quotation-by', searchScript.resultNotLoaded));
  return item;
}

const NO_MARKS = { open: '', close: '' };

function text(words: string, lang: string | undefined): Node | string {
  if (lang === undefined) return words;
  const node = inLanguage(element('span'), lang);
  node.textContent = words;
  return node;
}

function title(words: string, lang: string | undefined): HTMLElement {
  const node = element('cite');
  node.append(text(words, lang));
  return node;
}

function named(url: string, name: Node[]): Node {
  if (url !== '') return link(url, ...name);
  const node = element('span');
  node.append(...name);
  return node;
}

function copyButton(shown: Shown): HTMLButtonElement {
  const button = element('button');
  button.type = 'button';
  button.textContent = searchScript.copy;
  button.addEventListener('click', async () => {
    const permalink = new URL(shown.url ?? '', location.href).href;
    const { words = '', speaker = '', outlet = '', date = '', form = '', shape } = shown;
    const status = shape === undefined ? '' : statusText.status[shape];
    const copied = searchScript.clipboardText({
      words,
      speaker,
      outlet,
      date,
      status,
      permalink,
      isQuoted: form === 'direct',
    });
    button.textContent = await navigator.clipboard.writeText(copied).then(
      () => searchScript.copiedMessage,
      () => searchScript.notCopied,
    );
    setTimeout(() => {
      button.textContent = searchScript.copy;
    }, SHOWN);
  });
  return button;
}

/** Milliseconds for which the button says whether the words were copied. */
const SHOWN = 2000;

function trail({ trail: steps = '', original }: Shown): HTMLElement {
  const node = element('span', 'trail');
  node.append(steps);
  if (original === 'not-seen') {
    const missing = element('em');
    missing.textContent = searchScript.originalNotSeen;
    node.append(missing);
  }
  return node;
}

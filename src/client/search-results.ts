import type { PagefindData } from './pagefind-api.ts';

/** A found quotation as a list item: the words with the hits marked, who said them, where, how well checked. Built as nodes. */
export function quotationItem({ meta, locations, raw_url, url }: PagefindData): HTMLLIElement {
  const item = element('li', 'quotation-item', { result: 'quotation', id: meta['id'] ?? '' });
  const link = element('a');
  link.href = raw_url ?? url;
  const words = element('span', 'words', { form: meta['form'] ?? '' });
  const isQuoted = meta['form'] === 'direct';
  words.append(
    isQuoted ? '“' : '',
    ...markedWords(meta['words'] ?? '', new Set(locations)),
    isQuoted ? '”' : '',
  );
  link.append(words);
  const status = element('span', 'status', { status: meta['shape'] ?? '' });
  status.textContent = meta['status'] ?? '';
  const by = [
    meta['speaker'],
    meta['role'],
    meta['outlet'] === meta['speaker'] ? '' : meta['outlet'],
    meta['date'],
  ];
  item.append(
    paragraph('quotation-words', link),
    paragraph('quotation-by', `${by.filter(Boolean).join(' · ')} `, status),
    paragraph('quotation-by', `${meta['trail'] ?? ''} → us · in ${meta['article'] ?? ''}`),
  );
  return item;
}

/** A found analysis: title, date, and the words around the hits. */
export function articleItem({ meta, excerpt, raw_url, url }: PagefindData): HTMLLIElement {
  const item = element('li', 'quotation-item', { result: 'article', id: meta['id'] ?? '' });
  const link = element('a');
  link.href = raw_url ?? url;
  link.textContent = meta['title'] ?? '';
  item.append(
    paragraph('quotation-words', link),
    paragraph('quotation-by', meta['date'] ?? ''),
    paragraph('excerpt', ...markedExcerpt(excerpt)),
  );
  return item;
}

/** Pagefind counts places in words parted by white space; the words said are the first words of a record. */
function markedWords(text: string, hits: ReadonlySet<number>): Node[] {
  let place = -1;
  return text.split(/(\s+)/u).map(piece => {
    if (/^\s*$/u.test(piece)) return document.createTextNode(piece);
    place += 1;
    return hits.has(place) ? mark(piece) : document.createTextNode(piece);
  });
}

/** The excerpt is HTML with `mark` as its only element: it is taken apart, never inserted. */
function markedExcerpt(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/u).map(piece => {
    const hit = /^<mark>(.*)<\/mark>$/u.exec(piece)?.[1];
    return hit === undefined ? document.createTextNode(plainText(piece)) : mark(plainText(hit));
  });
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const plainText = (html: string) =>
  html.replace(/&(?:lt|gt|quot|#39|amp);/gu, entity => ENTITIES[entity] ?? entity);

function mark(text: string): HTMLElement {
  const node = document.createElement('mark');
  node.textContent = text;
  return node;
}

function paragraph(className: string, ...children: (Node | string)[]): HTMLParagraphElement {
  const node = element('p', className);
  node.append(...children);
  return node;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  data: Record<string, string> = {},
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  if (className !== '') node.className = className;
  Object.assign(node.dataset, data);
  return node;
}

import { markedExcerpt, markedParts, type Piece } from './marked.ts';
import { element, link, paragraph } from './nodes.ts';
import type { PagefindData } from './pagefind-api.ts';

/** A found quotation: the words, who said them and where, with the hits marked; how well checked, and the trail. */
export function quotationItem({ meta, raw_url, url }: PagefindData, hits: readonly number[]): HTMLLIElement {
  const item = element('li', 'quotation-item', { result: 'quotation', id: meta['id'] ?? '' });
  const { words = '', form = '', speaker = '', role = '', outlet = '', lang = '' } = meta;
  const marked = markedParts([words, speaker, role, outlet], hits).map(nodes);
  const said = element('span', 'words', { form });
  if (lang !== '' && form !== 'indirect') {
    said.lang = lang;
    said.dir = 'auto';
  }
  const isQuoted = form === 'direct';
  said.append(isQuoted ? '“' : '', ...(marked[0] ?? []), isQuoted ? '”' : '');
  const status = element('span', 'status', { status: meta['shape'] ?? '' });
  status.textContent = meta['status'] ?? '';
  const by = [
    marked[1] ?? [],
    marked[2] ?? [],
    `${speaker}, ${role}`.includes(outlet) ? [] : (marked[3] ?? []),
    [meta['date'] ?? ''],
  ].filter(part => part.length > 0);
  item.append(
    paragraph('quotation-words', link(raw_url ?? url, said)),
    paragraph(
      'quotation-by',
      ...by.flatMap((part, index) => (index === 0 ? part : [' · ', ...part])),
      ' ',
      status,
    ),
    paragraph('quotation-by', trail(meta), ` · in ${meta['article'] ?? ''}`),
  );
  return item;
}

/** A found analysis: title, date, and the words around the hits. */
export function articleItem({ meta, excerpt, raw_url, url }: PagefindData): HTMLLIElement {
  const item = element('li', 'quotation-item', { result: 'article', id: meta['id'] ?? '' });
  item.append(
    paragraph('quotation-words', link(raw_url ?? url, meta['title'] ?? '')),
    paragraph('quotation-by', meta['date'] ?? ''),
    paragraph('excerpt', ...nodes(markedExcerpt(excerpt))),
  );
  return item;
}

/** Stands where a result could not be fetched or read. */
export function lostItem(): HTMLLIElement {
  const item = element('li', 'quotation-item');
  item.append(paragraph('quotation-by', 'One result could not be loaded.'));
  return item;
}

function trail(meta: Record<string, string>): HTMLElement {
  const node = element('span', 'trail');
  node.append(meta['trail'] ?? '');
  if (meta['original'] === 'not-seen') {
    const missing = element('em');
    missing.textContent = '; original not seen';
    node.append(missing);
  }
  return node;
}

const nodes = (pieces: Piece[]): Node[] =>
  pieces.map(({ text, isHit }) => {
    if (!isHit) return document.createTextNode(text);
    const mark = element('mark');
    mark.textContent = text;
    return mark;
  });

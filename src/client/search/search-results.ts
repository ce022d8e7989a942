import { type QuotationMeta, SEARCHED_FIELDS } from '../../search/protocol.ts';
import { searchText } from '../../ui/scripts.ts';
import { runsOfExcerpt, runsOfFields, type TextRun } from './hits.ts';
import { element, link, paragraph } from './nodes.ts';
import type { PagefindData } from './pagefind-api.ts';

/** A quotation that was found: its words, speaker and outlet with the hits marked; its status, and its trail. */
export function quotationResult(
  { meta, raw_url, url }: PagefindData,
  hits: readonly number[],
): HTMLLIElement {
  const { id = '', form = '', speaker = '', role = '', outlet = '', lang = '', date = '' } = meta;
  const item = element('li', 'quotation-item', { result: 'quotation', id });
  const fields = SEARCHED_FIELDS.map(name => meta[name] ?? '');
  const [markedWords = [], markedSpeaker = [], markedRole = [], markedOutlet = []] = runsOfFields(
    fields,
    hits,
  ).map(nodes);
  const words = element('span', 'words', { form });
  if (lang !== '' && form !== 'indirect') {
    words.lang = lang;
    words.dir = 'auto';
  }
  const isQuoted = form === 'direct';
  words.append(isQuoted ? '“' : '', ...markedWords, isQuoted ? '”' : '');
  const status = element('span', 'status', { status: meta.shape ?? '' });
  status.textContent = meta.status ?? '';
  const by = [
    markedSpeaker,
    markedRole,
    `${speaker}, ${role}`.includes(outlet) ? [] : markedOutlet,
    [date],
  ].filter(part => part.length > 0);
  item.append(
    paragraph('quotation-words', link(raw_url ?? url, words)),
    paragraph(
      'quotation-by',
      ...by.flatMap((part, index) => (index === 0 ? part : [' · ', ...part])),
      ' ',
      status,
    ),
    paragraph('quotation-by', trail(meta), searchText.inArticle(meta.article ?? '')),
  );
  return item;
}

/** An analysis that was found: its title and date, and the words around the hits. */
export function articleResult({ meta, excerpt, raw_url, url }: PagefindData): HTMLLIElement {
  const { id = '', title = '', date = '' } = meta;
  const item = element('li', 'quotation-item', { result: 'article', id });
  item.append(
    paragraph('quotation-words', link(raw_url ?? url, title)),
    paragraph('quotation-by', date),
    paragraph('excerpt', ...nodes(runsOfExcerpt(excerpt))),
  );
  return item;
}

/** Stands in place of a result that could not be loaded. */
export function failedResult(): HTMLLIElement {
  const item = element('li', 'quotation-item');
  item.append(paragraph('quotation-by', searchText.resultNotLoaded));
  return item;
}

function trail({ trail: steps = '', original }: Partial<QuotationMeta>): HTMLElement {
  const node = element('span', 'trail');
  node.append(steps);
  if (original === 'not-seen') {
    const missing = element('em');
    missing.textContent = searchText.originalNotSeen;
    node.append(missing);
  }
  return node;
}

const nodes = (runs: TextRun[]): Node[] =>
  runs.map(({ text, isHit }) => {
    if (!isHit) return document.createTextNode(text);
    const mark = element('mark');
    mark.textContent = text;
    return mark;
  });

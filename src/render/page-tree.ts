import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Article, Quotation } from '../article/article.ts';
import { ui } from '../ui/strings.ts';
import { cardAnchor, urls } from '../urls.ts';
import { isQuotationMark } from '../words/marks/mark-table.ts';
import { statusShape } from '../words/status.ts';
import { completeMarkup } from './complete-markup.ts';

/** The text of an article for its page, as a tree. The marker of a passage is a button that opens the card of the quotation. */
export const pageTree = (article: Article): Root => completedTree(article, markerButton);

/**
 * Returns the text of an article with its passages completed: each has an anchor, its language and one marker. A callout also has the status in
 * words, and its attribution links to the speaker or the outlet. `complete-markup.ts` completes tables, pictures and footnotes. The tree of the
 * article itself is not changed.
 */
export function completedTree(article: Article, marker: Marker): Root {
  const tree = structuredClone(article.tree);
  completeMarkup(tree, article.language);
  const passageOf = passagesOf(article);
  visit(tree, 'element', node => {
    const { dataQuotation, dataCallout, dataAttribution, dataUse } = node.properties;
    const number = dataQuotation ?? dataCallout ?? dataAttribution;
    const passage = number === undefined ? null : passageOf(Number(number), Number(dataUse));
    if (!passage) return;
    if (dataQuotation !== undefined) completeInline(node, passage, article.language, marker(passage));
    if (dataCallout !== undefined) completeCallout(node, passage, article.language, marker(passage));
    if (dataAttribution !== undefined) linkAttribution(node, passage);
  });
  return tree;
}

function passagesOf({ quotations, sources }: Article) {
  const numbers = new Map(sources.map(({ key }, index) => [key, index + 1]));
  const outlets = new Map(sources.map(({ key, outlet }) => [key, outlet]));
  return (number: number, use: number): Passage | null => {
    const quotation = quotations[number - 1];
    const outlet = quotation && outlets.get(quotation.source);
    if (!quotation || !outlet) return null;
    return {
      quotation,
      number,
      anchor: quotation.uses[use - 1] ?? quotation.id,
      sourceNumber: numbers.get(quotation.source) ?? 0,
      outletName: outlet.short,
      attributionUrl: attributionUrl(quotation, outlet.id),
    };
  };
}

/** The page to which an attribution links: that of the speaker, or of the outlet if it is quoted itself; `null` for a private speaker. */
function attributionUrl({ speaker }: Quotation, outlet: string): string | null {
  if (speaker === null) return urls.outlet(outlet);
  return speaker.id === null ? null : urls.speaker(speaker.id);
}

function completeInline(node: Element, passage: Passage, language: string, marker: Element): void {
  const { quotation, anchor } = passage;
  node.properties = {
    className: ['quotation'],
    id: anchor,
    dataStatus: shape(quotation),
    ...foreign(quotation, language),
  };
  keepTogether(node, marker);
}

function completeCallout(node: Element, passage: Passage, language: string, marker: Element): void {
  const { quotation, anchor } = passage;
  node.properties = { className: ['callout'], id: anchor, dataStatus: shape(quotation) };
  const [quote, caption] = node.children.filter(child => child.type === 'element');
  if (quote) {
    quote.properties = { ...foreign(quotation, language) };
    if (!isQuotationMark(textOf(quote).trim()[0])) quote.properties['className'] = ['unmarked'];
  }
  const status = h('span', { className: ['status'], dataStatus: shape(quotation) }, label(quotation));
  keepTogether(status, marker);
  caption?.children.push(status);
}

function linkAttribution(node: Element, passage: Passage): void {
  node.properties = {};
  if (passage.attributionUrl === null) return;
  node.tagName = 'a';
  node.properties = { href: passage.attributionUrl };
}

function markerButton(passage: Passage): Element {
  return h(
    'button',
    {
      type: 'button',
      className: ['marker'],
      popoverTarget: cardAnchor(passage.number),
      ariaLabel: markerLabel(passage),
    },
    String(passage.sourceNumber),
  );
}

/** The accessible name of a marker. */
export const markerLabel = ({ quotation, sourceNumber, outletName }: Passage): string =>
  ui.article.marker(ui.article.sourceNumber(sourceNumber), outletName, label(quotation));

/** Keeps a marker on the line of the last word before it. */
function keepTogether(node: Element, marker: Element): void {
  const last = node.children.at(-1);
  const [, start = '', word = ''] = (last?.type === 'text' && /^([\s\S]*\s)?(\S+)$/u.exec(last.value)) || [];
  if (last?.type !== 'text' || word === '') {
    node.children.push(marker);
    return;
  }
  node.children.splice(-1, 1, text(start), h('span', { className: ['last'] }, [word, marker]));
}

const text = (value: string): ElementContent => ({ type: 'text', value });
const shape = ({ form, verification: { status } }: Quotation) => statusShape({ form, status });
const label = (quotation: Quotation) => ui.status[shape(quotation)];
const foreign = ({ lang, form }: Quotation, language: string) =>
  lang === language || form === 'indirect' ? {} : { lang, dir: 'auto' };

/** Makes the marker of a passage. */
export type Marker = (passage: Passage) => Element;

export interface Passage {
  quotation: Quotation;
  /** The number of the quotation in the article, from 1. */
  number: number;
  /** The anchor of this use. */
  anchor: string;
  sourceNumber: number;
  outletName: string;
  attributionUrl: string | null;
}

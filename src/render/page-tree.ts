import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Article, Quotation } from '../article/article.ts';
import { visit } from '../markdown/visit.ts';
import { isQuotationMark } from '../marks/mark-table.ts';
import { ui } from '../ui/strings.ts';
import { urls } from '../urls.ts';
import { statusShape } from '../words/status.ts';
import { completeMarkup } from './complete-markup.ts';
import { copiedTree } from './copied-tree.ts';
import { type OurLanguage, ourLanguage } from './our-language.ts';

/**
 * Returns a copy of the tree of an article, with completed passages. Each passage gets an anchor. A quotation gets its language,
 * if the article has another language. A callout also gets the status in words, and its attribution links to the page of the
 * speaker or outlet, if there is one. `marking` adds the markers. complete-markup.ts completes the rest, such as tables.
 */
export function completedTree(article: Article, marking: Marking): Root {
  const tree = copiedTree(article.tree);
  completeMarkup(tree, article.language);
  const passageOf = passagesOf(article);
  visit(tree, 'element', node => {
    const { dataQuotation, dataCallout, dataAttribution, dataUse } = node.properties;
    const number = dataQuotation ?? dataCallout ?? dataAttribution;
    const passage = number === undefined ? null : passageOf(Number(number), Number(dataUse));
    if (!passage) return;
    if (dataQuotation !== undefined) completeInline(node, passage, article.language, marking);
    if (dataCallout !== undefined) completeCallout(node, passage, article.language, marking);
    if (dataAttribution !== undefined) linkAttribution(node, passage);
  });
  return tree;
}

function passagesOf({ quotations, sources, language }: Article) {
  const ours = ourLanguage(language);
  const numbers = new Map(sources.map(({ key }, index) => [key, index + 1]));
  const outlets = new Map(sources.map(({ key, outlet }) => [key, outlet]));
  return (number: number, use: number): PassageUse | null => {
    const quotation = quotations[number - 1];
    const outlet = quotation && outlets.get(quotation.source);
    if (!quotation || !outlet) return null;
    return {
      quotation,
      number,
      use,
      anchor: quotation.uses[use - 1] ?? quotation.id,
      sourceNumber: numbers.get(quotation.source) ?? 0,
      outletName: outlet.short,
      attributionUrl: attributionUrl(quotation, outlet.id),
      ours,
    };
  };
}

function attributionUrl({ speaker }: Quotation, outlet: string): string | null {
  if (speaker === null) return urls.outlet(outlet);
  return speaker.id === null ? null : urls.speaker(speaker.id);
}

function completeInline(node: Element, passage: PassageUse, language: string, marking: Marking): void {
  const { quotation, anchor } = passage;
  const isQuoted = quotation.form !== 'indirect';
  node.properties = {
    ...(isQuoted && { dataStatus: quotation.verification.status }),
    className: [isQuoted ? 'quotation' : 'paraphrase'],
    id: anchor,
    ...foreign(quotation, language),
  };
  marking.inline(node, passage);
}

function completeCallout(node: Element, passage: PassageUse, language: string, marking: Marking): void {
  const { quotation, anchor } = passage;
  node.properties = { className: ['callout'], id: anchor, dataStatus: shape(quotation) };
  const [quote, caption] = node.children.filter(child => child.type === 'element');
  if (!quote || !caption) return;
  quote.properties = { ...foreign(quotation, language) };
  if (!isQuotationMark(textOf(quote).trim()[0])) quote.properties['className'] = ['unmarked'];
  const status = h(
    'span',
    { className: ['status'], dataStatus: shape(quotation), ...passage.ours },
    label(quotation),
  );
  caption.children.push(status);
  marking.callout(quote, status, passage);
}

function linkAttribution(node: Element, passage: PassageUse): void {
  node.properties = {};
  if (passage.attributionUrl === null) return;
  node.tagName = 'a';
  node.properties = { href: passage.attributionUrl };
}

/** Returns the name of a marker for screen readers. */
export const markerLabel = ({ quotation, sourceNumber, outletName }: PassageUse): string =>
  ui.article.marker(ui.article.sourceNumber(sourceNumber), outletName, label(quotation));

/**
 * Adds a marker at the end of an element, in a `span` with the last word. Styles keep this `span` on one line. The marker is
 * added alone if the element ends with white space or with another element, such as emphasis. It is also added alone if the last
 * word is longer than `LONGEST_WORD`: in Chinese, for example, a “word” may be longer than a line.
 */
export function keepTogether(node: Element, marker: Element): void {
  const last = node.children.at(-1);
  const [, start = '', word = ''] = (last?.type === 'text' && /^([\s\S]*\s)?(\S+)$/u.exec(last.value)) || [];
  if (last?.type !== 'text' || word === '' || word.length > LONGEST_WORD) {
    node.children.push(marker);
    return;
  }
  node.children.splice(-1, 1, ...text(start), h('span', { className: ['last'] }, [word, marker]));
}

/** In UTF-16 code units. */
const LONGEST_WORD = 24;

const text = (value: string): ElementContent[] => (value === '' ? [] : [{ type: 'text', value }]);
const shape = ({ form, verification: { status } }: Quotation) => statusShape({ form, status });
const label = (quotation: Quotation) => ui.status[shape(quotation)];
const foreign = ({ lang, form }: Quotation, language: string) =>
  lang === language || form === 'indirect' ? {} : { lang, dir: 'auto' };

/** Adds a marker, the sign that refers to the source, to each passage. Both methods change the elements that they get. */
export interface Marking {
  inline(node: Element, passage: PassageUse): void;
  callout(quote: Element, status: Element, passage: PassageUse): void;
}

export interface PassageUse {
  quotation: Quotation;
  /** The number of the quotation in the article, from 1. */
  number: number;
  /** The number of this use of the quotation, from 1. */
  use: number;
  anchor: string;
  sourceNumber: number;
  outletName: string;
  attributionUrl: string | null;
  ours: OurLanguage;
}

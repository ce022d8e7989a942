import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { cardAnchor, urls } from '../urls.ts';
import { isQuotationMark } from '../words/characters.ts';
import { statusLabel, statusShape } from '../words/status.ts';
import type { Quotation } from './article.ts';
import { textOf } from './to-html.ts';

/**
 * Completes the passages of an article: each gets its anchor, its language and one marker, a real button that opens the card of the
 * quotation; callouts also get the status in words and a link to the speaker or outlet.
 */
export function decorate(tree: Root, shown: ReadonlyMap<number, ShownPassage>, language: string): void {
  visit(tree, 'element', node => {
    const { dataQuotation, dataCallout, dataAttribution } = node.properties;
    const passage = shown.get(Number(dataQuotation ?? dataCallout ?? dataAttribution ?? -1));
    if (!passage) return;
    if (dataQuotation !== undefined) decorateInline(node, passage, language);
    if (dataCallout !== undefined) decorateCallout(node, passage, language);
    if (dataAttribution !== undefined) linkAttribution(node, passage);
  });
}

function decorateInline(node: Element, passage: ShownPassage, language: string): void {
  const { quotation, anchor } = passage;
  node.properties = {
    className: ['quotation'],
    id: anchor,
    dataStatus: shape(quotation),
    ...foreign(quotation, language),
  };
  keepTogether(node, marker(passage));
}

function decorateCallout(node: Element, passage: ShownPassage, language: string): void {
  const { quotation, anchor } = passage;
  node.properties = { className: ['callout'], id: anchor, dataStatus: shape(quotation) };
  const [quote, caption] = node.children.filter(child => child.type === 'element');
  if (quote) {
    quote.properties = { ...foreign(quotation, language) };
    if (!isQuotationMark(textOf(quote).trim()[0])) quote.properties['className'] = ['unmarked'];
  }
  const status = element('span', { className: ['status'], dataStatus: shape(quotation) }, [
    text(label(quotation)),
  ]);
  keepTogether(status, marker(passage));
  caption?.children.push(status);
}

function linkAttribution(node: Element, { speakerUrl }: ShownPassage): void {
  node.properties = {};
  if (speakerUrl === null) return;
  node.tagName = 'a';
  node.properties = { href: speakerUrl };
}

/** Where the attribution of a quotation leads: to the speaker, or to the outlet that speaks itself. */
export function attributionUrl(quotation: Quotation, outlet: string, isPrivate: boolean): string | null {
  if (quotation.speaker === null) return urls.outlet(outlet);
  return isPrivate ? null : urls.speaker(quotation.speaker.id);
}

function marker({ number, quotation, sourceNumber, outletName }: ShownPassage): Element {
  return element(
    'button',
    {
      type: 'button',
      className: ['marker'],
      popoverTarget: cardAnchor(number),
      ariaLabel: `Source ${sourceNumber}: ${outletName}. ${label(quotation)}`,
    },
    [text(String(sourceNumber))],
  );
}

/** A marker never starts a line: it stays with the last word before it. */
function keepTogether(node: Element, button: Element): void {
  const last = node.children.at(-1);
  const [, start = '', word = ''] = (last?.type === 'text' && /^([\s\S]*\s)?(\S+)$/u.exec(last.value)) || [];
  if (last?.type !== 'text' || word === '') {
    node.children.push(button);
    return;
  }
  node.children.splice(-1, 1, text(start), element('span', { className: ['last'] }, [text(word), button]));
}

const shape = ({ form, verification: { status } }: Quotation) => statusShape({ form, status });
const label = ({ form, verification: { status } }: Quotation) => statusLabel({ form, status });
const foreign = ({ lang, form }: Quotation, language: string) =>
  lang === language || form === 'indirect' ? {} : { lang, dir: 'auto' };

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

export interface ShownPassage {
  quotation: Quotation;
  /** Its place among the quotations of the article, from 1. */
  number: number;
  /** Anchor of this use. */
  anchor: string;
  sourceNumber: number;
  outletName: string;
  speakerUrl: string | null;
}

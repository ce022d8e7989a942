import type { Element, ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Article, Quotation } from '../article/article.ts';
import { visit } from '../markdown/visit.ts';
import { clippingAnchor, signAnchor, sourceAnchor } from '../urls.ts';
import { completedTree, keepTogether, type Marking, markerLabel, type PassageUse } from './page-tree.ts';
import { wrapQuotedParts } from './quoted-parts.ts';

/**
 * The text of an article for its page, in blocks. Each block is HTML, with the quotations whose clippings stand after it: those that are first
 * used in it. Paragraphs without one are one block together.
 *
 * The words of a quotation are labels of its marker, so that they open the clipping too: a label may wrap and be selected, and a button may
 * not. The number of the source is an attribute that styles show, so that copied and found text is the words alone. A paraphrase has a link to
 * its source instead.
 */
export function pageBlocks(article: Article): PageBlock[] {
  const blocks: PageBlock[] = [];
  for (const node of completedTree(article, MARKING).children) {
    const clippings = clippingsIn(node, article.quotations);
    const last = blocks.at(-1);
    if (clippings.length > 0 || !last || last.clippings.length > 0)
      blocks.push({ html: toHtml(node), clippings });
    else last.html += toHtml(node);
  }
  return blocks.filter(({ html }) => html.trim() !== '');
}

/** The clippings of a block. The quotations in it that are not callouts get a class for their pair, up to as many as the styles have pairs for. */
function clippingsIn(node: RootContent, quotations: Quotation[]): BlockClipping[] {
  if (node.type !== 'element') return [];
  const numbers = new Map(quotations.map(({ id }, index) => [id, index + 1]));
  const clippings: BlockClipping[] = [];
  let paired = 0;
  visit(node, 'element', one => {
    const { id, dataStatus } = one.properties;
    const number = typeof id === 'string' && dataStatus !== undefined ? numbers.get(id) : undefined;
    if (number === undefined) return;
    const isCallout = one.tagName === 'figure';
    if (!isCallout) paired += 1;
    const pair = isCallout || paired > MOST_PAIRS ? null : paired;
    clippings.push({ number, pair, isCallout });
    if (pair !== null) one.properties['className'] = ['quotation', pairClass(pair)];
  });
  return clippings;
}

/** The class that a quotation and its clipping share. */
export const pairClass = (pair: number): string => `pair-${pair}`;

/** How many quotations of a block have their clipping in the margin: styles/margin.css has as many pairs. The others have a card. */
const MOST_PAIRS = 9;

const MARKING: Marking = {
  inline(node, passage) {
    if (passage.quotation.form === 'indirect') {
      keepTogether(node, sourceLink(passage));
      return;
    }
    const parts = wrapQuotedParts(node, label);
    const last = parts.at(-1);
    if (!last) {
      keepTogether(node, marker(passage));
      return;
    }
    for (const part of parts.slice(0, -1)) part.properties['htmlFor'] = [signOf(passage)];
    keepTogether(last, marker(passage, parts.length > 1));
  },
  callout(quote, status, passage) {
    for (const paragraph of quote.children)
      if (paragraph.type === 'element')
        paragraph.children = [
          h('label', { htmlFor: signOf(passage) }, paragraph.children as ElementContent[]),
        ];
    keepTogether(status, marker(passage, true));
  },
};

const label = (children: ElementContent[]): Element => h('label', children);

/** Opens the clipping. It has an id if a label outside it refers to it. */
const marker = (passage: PassageUse, isNamed = false): Element =>
  h('button', {
    type: 'button',
    className: ['marker'],
    ...(isNamed && { id: signOf(passage) }),
    popoverTarget: clippingAnchor(passage.number),
    dataNumber: passage.sourceNumber,
    ariaLabel: markerLabel(passage),
    ...passage.ours,
  });

const sourceLink = (passage: PassageUse): Element =>
  h('a', {
    className: ['number'],
    href: `#${sourceAnchor(passage.quotation.source)}`,
    dataNumber: passage.sourceNumber,
    ariaLabel: markerLabel(passage),
    ...passage.ours,
  });

const signOf = ({ number, use }: PassageUse) => signAnchor(number, use);

interface PageBlock {
  html: string;
  clippings: BlockClipping[];
}

interface BlockClipping {
  /** The number of the quotation in the article, from 1. */
  number: number;
  /** Its place among the clippings of the block that stand in the margin, from 1; `null` for one that does not. */
  pair: number | null;
  /** Does it stand below a callout, which has its words? */
  isCallout: boolean;
}

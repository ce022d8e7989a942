import type { Element, ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Article, Quotation } from '../../article/article.ts';
import { visit } from '../../markdown/visit.ts';
import { clippingAnchor, markerAnchor, sourceAnchor } from '../../urls.ts';
import { completedTree, keepTogether, type Marking, markerLabel, type PassageUse } from '../page-tree.ts';
import { wrapQuotedParts } from './quoted-parts.ts';

/**
 * Returns the text of an article for its page, as blocks of HTML. The page puts the `clippings` of a block after it. They belong
 * to the quotations whose permalinks lead into the block; paraphrases have no clippings. Neighbouring elements without clippings
 * form one block.
 *
 * The marker of a quotation is a button. The words are a `label` of this button, so that a click on the words opens the clipping
 * too. Readers can select the text of a `label`, and it can wrap; the text of a button cannot. The number of the source is an
 * attribute that styles show, so that copied text has only the words.
 *
 * The marker of a paraphrase is a link to its source.
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

/** Changes `node`: quotations with a clipping in the margin get a class for it. */
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

/** Returns the class that a quotation and its clipping in the margin share. */
export const pairClass = (pair: number): string => `pair-${pair}`;

/**
 * The greatest number of clippings in the margin for one block, not counting callouts. styles/margin.css has this many pairs. Any
 * further clippings open as cards.
 */
const MOST_PAIRS = 9;

const MARKING: Marking = {
  inline(node, passage) {
    if (passage.quotation.form === 'indirect') {
      node.children.push(sourceLink(passage));
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

/** `isNamed` gives the button an id, for labels that do not contain the button. */
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

const signOf = ({ number, use }: PassageUse) => markerAnchor(number, use);

interface PageBlock {
  html: string;
  clippings: BlockClipping[];
}

interface BlockClipping {
  /** The number of the quotation in the article, from 1. */
  number: number;
  /** The number of the clipping in the margin of this block, from 1; `null` if it is not in the margin. */
  pair: number | null;
  /** Does it belong to a callout? The page then shows it below the callout, without the speaker and the words. */
  isCallout: boolean;
}

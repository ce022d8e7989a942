import type { Nodes } from 'hast';
import type { Article } from '../article/article.ts';
import { completedTree } from './page-tree.ts';

/**
 * Returns the text of an article as its page in a browser has it, with the start and end of each element. There is one item for
 * each node at the top level, because the page may have clippings between two of them: the text of one does not continue in the
 * next.
 */
export function annotationText(article: Article): ShownText[] {
  return completedTree(article, UNMARKED).children.map(textOfBlock);
}

function textOfBlock(block: Nodes): ShownText {
  const elements: ShownElement[] = [];
  let text = '';
  const walk = (node: Nodes): void => {
    if (node.type === 'text') text += node.value;
    if (!('children' in node)) return;
    const start = text.length;
    const place = elements.length;
    if (node.type === 'element')
      elements.push({ name: node.tagName, id: idOf(node.properties['id']), start, end: start });
    for (const child of node.children) walk(child);
    const element = elements[place];
    if (node.type === 'element' && element) element.end = text.length;
  };
  walk(block);
  return { text, elements };
}

/** Adds no markers. Markers have no text, so all offsets are offsets on the page too. */
const UNMARKED = { inline() {}, callout() {} };

const idOf = (id: unknown) => (typeof id === 'string' ? id : null);

export interface ShownText {
  text: string;
  /** Ordered by their start. */
  elements: ShownElement[];
}

interface ShownElement {
  name: string;
  id: string | null;
  /** Start and end of the element’s text in the text of the block, in UTF-16 code units. */
  start: number;
  end: number;
}

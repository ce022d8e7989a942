import type { Nodes } from 'hast';
import type { Article } from '../article/article.ts';
import { completedTree } from './page-tree.ts';

/**
 * The text of an article as a browser has it on its page, block by block, with the start and end of each element. Between blocks the page may
 * have clippings, so no text of one block continues in the next.
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

/** Markers have no text. */
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
  /** Start and end of its text, in UTF-16 code units. */
  start: number;
  end: number;
}

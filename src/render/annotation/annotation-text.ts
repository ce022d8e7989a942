import type { Nodes } from 'hast';
import type { Article } from '../../article/article.ts';
import { completedTree } from '../page-tree.ts';

/**
 * Returns the text of an article as its page has it, with the start and end of each element. There is one text for each node at
 * the top level. The texts are separate, because the page may have clippings between two of these nodes.
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

/** Adds no markers. Markers have no text, so the offsets are the same on the page. */
const UNMARKED = { inline() {}, callout() {} };

const idOf = (id: unknown) => (typeof id === 'string' ? id : null);

export interface ShownText {
  text: string;
  elements: ShownElement[];
}

interface ShownElement {
  name: string;
  id: string | null;
  /** Offsets of the element’s text in `text`, in UTF-16 code units. */
  start: number;
  end: number;
}

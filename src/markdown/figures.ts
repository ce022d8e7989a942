import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { type Pictures, pictureAt } from './pictures.ts';

/**
 * Gives each picture its size, and makes a figure of a paragraph that is one picture with a title: the title becomes its caption, and what stands
 * after a last ` | ` in it the credit.
 */
export function settlePictures(tree: Root, page: string, pictures: Pictures): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'img') {
      const file = pictureAt(String(node.properties['src'] ?? ''), page, pictures);
      if (file && 'width' in file) Object.assign(node.properties, { width: file.width, height: file.height });
    }
    if (node.tagName !== 'p' || !parent || index === undefined) return;
    const content = onlyChild(node);
    const picture = content?.tagName === 'a' ? onlyChild(content) : content;
    const title = picture?.tagName === 'img' ? picture.properties['title'] : undefined;
    if (!content || !picture || typeof title !== 'string' || title.trim() === '') return;
    delete picture.properties['title'];
    node.tagName = 'figure';
    node.children = [content, caption(title)];
  });
}

function caption(title: string): Element {
  const [, text, credit] = /^(?:([\s\S]*)\s)?\|\s+(\S[\s\S]*)$/u.exec(title.trim()) ?? [null, title, ''];
  const [said = '', named = ''] = [text?.trim(), credit?.trim()];
  return h('figcaption', [said, said && named ? ' ' : '', named ? h('small', named) : '']);
}

/** The one element in a node with nothing beside it. */
function onlyChild({ children }: { children: ElementContent[] }): Element | undefined {
  const [only, ...others] = children.filter(child => child.type !== 'text' || child.value.trim() !== '');
  return only?.type === 'element' && others.length === 0 ? only : undefined;
}

import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { type Images, imageAt } from './images.ts';
import { visit } from './visit.ts';

/**
 * Completes the images in the tree. An image of this site gets its size. If a paragraph is only an image with a title, or only a
 * link around such an image, it becomes a figure. The title becomes the caption; its part after the last ` | ` is the credit.
 * `page` is the path of the page, such as `articles/floods/`.
 */
export function completeImages(tree: Root, page: string, images: Images): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'img') {
      const file = imageAt(String(node.properties['src'] ?? ''), page, images);
      if (file && 'width' in file) Object.assign(node.properties, { width: file.width, height: file.height });
    }
    if (node.tagName !== 'p' || !parent || index === undefined) return;
    const content = onlyChild(node);
    const image = content?.tagName === 'a' ? onlyChild(content) : content;
    const title = image?.tagName === 'img' ? image.properties['title'] : undefined;
    if (!content || !image || typeof title !== 'string' || title.trim() === '') return;
    delete image.properties['title'];
    node.tagName = 'figure';
    node.children = [content, caption(title)];
  });
}

function caption(title: string): Element {
  const [, text, credit] = /^(?:([\s\S]*)\s)?\|\s+(\S[\s\S]*)$/u.exec(title.trim()) ?? [null, title, ''];
  const [said = '', named = ''] = [text?.trim(), credit?.trim()];
  return h('figcaption', [said, said && named ? ' ' : '', named ? h('small', named) : '']);
}

/** Returns the only child of a node if it is an element. Text of only white space does not count as a child. */
function onlyChild({ children }: { children: ElementContent[] }): Element | undefined {
  const [only, ...others] = children.filter(child => child.type !== 'text' || child.value.trim() !== '');
  return only?.type === 'element' && others.length === 0 ? only : undefined;
}

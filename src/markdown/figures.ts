import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { type Images, imageAt } from './images.ts';
import { visit } from './visit.ts';

/**
 * Completes the images in the tree. An image of this site gets its size. A paragraph with only an image becomes a figure if the
 * image has a title; a link may be around the image. The title `Caption | Credit` becomes the caption and the credit. `page` is
 * the path of the page, such as `articles/floods/`.
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

/** Text of only white space does not count as a child. */
function onlyChild({ children }: { children: ElementContent[] }): Element | undefined {
  const [only, ...others] = children.filter(child => child.type !== 'text' || child.value.trim() !== '');
  return only?.type === 'element' && others.length === 0 ? only : undefined;
}

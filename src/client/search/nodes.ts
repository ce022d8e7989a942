/** Makes an element with a class and `data-` attributes. It takes no HTML, so a text never becomes markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  data: Record<string, string> = {},
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  if (className !== '') node.className = className;
  Object.assign(node.dataset, data);
  return node;
}

/**
 * Sets `lang` and `dir` of an element whose text is not in the language of the page, and returns the element. An empty `lang`
 * changes nothing.
 */
export function inLanguage<Node extends HTMLElement>(node: Node, lang = ''): Node {
  if (lang === '') return node;
  node.lang = lang;
  node.dir = 'auto';
  return node;
}

/** Makes a paragraph. Strings become text. */
export function paragraph(className: string, ...children: (Node | string)[]): HTMLParagraphElement {
  const node = element('p', className);
  node.append(...children);
  return node;
}

/** Makes a link. Strings become text. */
export function link(href: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const node = element('a');
  node.href = href;
  node.append(...children);
  return node;
}

/** Makes a list with an item for each node. */
export function list(...items: Node[]): HTMLUListElement {
  const node = element('ul');
  node.append(
    ...items.map(item => {
      const row = element('li');
      row.append(item);
      return row;
    }),
  );
  return node;
}

import type { Nodes } from 'mdast';

/**
 * Replaces each character of code, images, HTML, references to footnotes, URLs, labels, escapes and delimiters of emphasis. None
 * of these is running text.
 */
export const NOT_TEXT = '\0';

/**
 * Returns a block as written, but with `NOT_TEXT` in place of code, labels and so on. The other signs are text for the parser,
 * except the opening brackets of links and signs at the starts of lines, such as `>`. Offsets count from the start of the block
 * in the file.
 */
export function writtenBlock(block: Nodes, source: string): string {
  const from = block.position?.start.offset ?? 0;
  const written = source.slice(from, block.position?.end.offset);
  const hidden: [start: number, end: number][] = [];
  const hide = (start = from, end = start) => hidden.push([start - from, end - from]);
  const walk = (node: Nodes): void => {
    const { start, end } = node.position ?? {};
    if (OPAQUE.has(node.type)) return void hide(start?.offset, end?.offset);
    if (!('children' in node)) return;
    if (node.type === 'link' || node.type === 'linkReference')
      hide(node.children.at(-1)?.position?.end.offset ?? start?.offset, end?.offset);
    if (node.type === 'link' && source[start?.offset ?? 0] === '<')
      return void hide(start?.offset, end?.offset);
    if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete') {
      hide(start?.offset, node.children[0]?.position?.start.offset);
      hide(node.children.at(-1)?.position?.end.offset, end?.offset);
    }
    for (const child of node.children) walk(child);
  };
  walk(block);
  let text = '';
  let at = 0;
  for (const [start, end] of hidden.sort(([one], [other]) => one - other)) {
    if (end <= at) continue;
    text += written.slice(at, Math.max(at, start)) + NOT_TEXT.repeat(end - Math.max(at, start));
    at = end;
  }
  text += written.slice(at);
  return text.replace(/\\[!-/:-@[-`{-~]|\bhttps?:\/\/\S+/gu, one => NOT_TEXT.repeat(one.length));
}

const OPAQUE = new Set<Nodes['type']>(['inlineCode', 'html', 'image', 'imageReference', 'footnoteReference']);

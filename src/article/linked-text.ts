import type { Link, Root } from 'mdast';
import { remark } from 'remark';
import { visit } from '../markdown/visit.ts';

/**
 * Splits a text of the frontmatter into plain text and links, `[words](URL)`. All other Markdown stays as written, even
 * `[words](URL)` in code or after a backslash.
 */
export function linkedText(text: string): TextPart[] {
  if (!text.includes('](')) return [{ text }];
  const parts: TextPart[] = [];
  let end = 0;
  visit(parser.parse(text) as Root, 'link', node => {
    const [from = 0, to = 0] = [node.position?.start.offset, node.position?.end.offset];
    const words = wordsOf(node, text);
    if (text[from] !== '[' || words === '') return;
    if (from > end) parts.push({ text: text.slice(end, from) });
    parts.push({ text: words, url: node.url });
    end = to;
  });
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** Returns a text of the frontmatter with the words of its links, but without their URLs. */
export const withoutLinks = (text: string): string =>
  linkedText(text)
    .map(part => part.text)
    .join('');

const parser = remark();

function wordsOf({ children }: Link, text: string): string {
  const [from, to] = [children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset];
  return from === undefined || to === undefined ? '' : text.slice(from, to);
}

export interface TextPart {
  text: string;
  /** The URL of the link, not resolved; absent if the part is not a link. */
  url?: string;
}

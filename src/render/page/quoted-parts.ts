import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { quotedRanges, type TextRange } from '../../marks/form.ts';

/**
 * Puts each quoted text, with its quotation marks, into an element from `wrap`. Changes `node`, but keeps the markup inside the
 * text. If quotation marks open outside an `em` and close inside it, both sides are wrapped separately. Returns the new elements
 * in order; an empty list if the passage has no quoted text.
 */
export function wrapQuotedParts(node: Element, wrap: Wrap): Element[] {
  const made: Element[] = [];
  wrapIn(node, 0, quotedRanges(textOf(node), maskedText(node)), children => {
    const element = wrap(children);
    made.push(element);
    return element;
  });
  return made;
}

/** `start` is the offset of the element in the text of the passage. */
function wrapIn(node: Element, start: number, ranges: TextRange[], wrap: Wrap): void {
  const children: ElementContent[] = [];
  let parts: ElementContent[] = [];
  let current: TextRange | undefined;
  const close = () => {
    if (parts.length > 0) children.push(wrap(parts));
    parts = [];
  };
  for (const { piece, from, to } of piecesOf(node.children, start, ranges)) {
    const range = ranges.find(one => one.start <= from && to <= one.end);
    if (range !== current) close();
    current = range;
    if (range) parts.push(piece);
    else {
      if (piece.type === 'element') wrapIn(piece, from, ranges, wrap);
      children.push(piece);
    }
  }
  close();
  node.children = children;
}

/** Returns the children with their offsets in the passage. A text node is cut where a range begins or ends. */
function piecesOf(children: ElementContent[], start: number, ranges: TextRange[]): Piece[] {
  let at = start;
  return children.flatMap((child): Piece[] => {
    const [from, to] = [at, at + textOf(child).length];
    at = to;
    if (child.type !== 'text') return [{ piece: child, from, to }];
    const edges = ranges
      .flatMap(({ start: first, end }) => [first, end])
      .filter(one => one > from && one < to);
    return [from, ...edges].map((one, index) => {
      const end = edges[index] ?? to;
      return {
        piece: { type: 'text', value: child.value.slice(one - from, end - from) },
        from: one,
        to: end,
      };
    });
  });
}

/**
 * Returns the text with `x` for each sign in `code`, such as a quotation mark, which does not quote there. Letters, digits and
 * white space stay. The text keeps its length.
 */
function maskedText(node: ElementContent): string {
  if (node.type !== 'element') return textOf(node);
  return node.tagName === 'code'
    ? textOf(node).replace(/[^\s\p{L}\p{N}]/gu, sign => 'x'.repeat(sign.length))
    : node.children.map(maskedText).join('');
}

type Wrap = (children: ElementContent[]) => Element;

interface Piece {
  piece: ElementContent;
  from: number;
  to: number;
}

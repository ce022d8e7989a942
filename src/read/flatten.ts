import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { Place } from './yaml.ts';

/** Stands for something that is no text: a labelled passage, code, a picture. */
export const OBJECT = '\uFFFC';
/** Stands for a mark inside emphasis, which is no quotation mark. */
const NO_MARK = '\uFFFD';

/**
 * The running text of a block or passage, with the way back from each character to its place in the file.
 *
 * Contract: `text` and `masked` have the same length. Line breaks are spaces. `masked` has no quotation marks where they do not quote:
 * inside emphasis. Labelled passages inside are one `OBJECT` each unless `into` is the passage itself.
 */
export function flatten(into: Nodes, source: string): Flat {
  const pieces: Piece[] = [];
  let text = '';
  let masked = '';
  const add = (node: RootContent, value: string, isEmphasis: boolean) => {
    pieces.push({ start: text.length, node });
    const line = value.replace(/\r?\n|\r/gu, ' ');
    text += line;
    masked += isEmphasis ? line.replace(/["“”„‟«»'‘’‚‛‹›「」『』]/gu, NO_MARK) : line;
  };
  const walk = (node: RootContent, isEmphasis: boolean): void => {
    if (node.type === 'text') add(node, node.value, isEmphasis);
    else if (node.type === 'break') add(node, '\n', isEmphasis);
    else if (node.type === 'html') return;
    else if (node.type === 'quotation' || node.type === 'inlineCode' || node.type === 'image')
      add(node, OBJECT, false);
    else if ('children' in node)
      for (const child of node.children) walk(child, isEmphasis || node.type === 'emphasis');
  };
  if ('children' in into) for (const child of into.children) walk(child, false);
  return { text, masked, placeAt: offset => placeAt(pieces, offset, source, into) };
}

function placeAt(pieces: Piece[], offset: number, source: string, whole: Nodes): Place {
  const piece = pieces.findLast(({ start }) => start <= offset);
  const from = piece?.node.position?.start ?? whole.position?.start ?? { line: 1, column: 1 };
  if (piece?.node.type !== 'text' || piece.node.position === undefined)
    return { line: from.line, column: from.column };
  const { start, end } = piece.node.position;
  const raw = source.slice(start.offset, end.offset);
  return advance(raw, piece.node.value, offset - piece.start, from);
}

/** Walks the written text beside the read one: escapes, character references and the indent of a following line are only written. */
function advance(raw: string, value: string, steps: number, from: Place): Place {
  let { line, column } = from;
  let at = 0;
  for (let step = 0; step < steps && at < raw.length; step += 1) {
    const wanted = value[step] ?? '';
    if (raw[at] === '\\' && raw[at + 1] === wanted && wanted !== '\\') at += 1;
    const reference = raw[at] === '&' && wanted !== '&' ? /^&[#\w]+;/u.exec(raw.slice(at))?.[0] : undefined;
    at += reference?.length ?? 1;
    if (wanted === '\n') {
      while (at < raw.length && /[ \t>]/u.test(raw[at] ?? '') && raw[at] !== value[step + 1]) at += 1;
    }
  }
  for (let index = 0; index < at; index += 1) {
    if (raw[index] === '\n') {
      line += 1;
      column = 1;
    } else column += 1;
  }
  return { line, column };
}

interface Piece {
  start: number;
  node: RootContent;
}

export interface Flat {
  text: string;
  masked: string;
  placeAt(offset: number): Place;
}

/** A labelled passage, once found: its words are its children. */
export interface QuotationNode {
  type: 'quotation';
  /** Which passage of the article it is. */
  index: number;
  children: PhrasingContent[];
  position?: Root['position'];
  data?: { hName?: string; hProperties?: Record<string, string> };
}

declare module 'mdast' {
  interface RootContentMap {
    quotation: QuotationNode;
  }
  interface PhrasingContentMap {
    quotation: QuotationNode;
  }
}

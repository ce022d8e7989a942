import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { QUOTATION_MARKS } from '../marks/mark-table.ts';
import type { Place } from '../problems/place.ts';
import { lineStarts } from '../problems/place.ts';
import { lastAtMost } from '../words/last-at-most.ts';
import { sourceLengths } from './source-position.ts';

/** Replaces a labelled passage in the plain text. */
export const OBJECT = '\uFFFC';
/** Replaces quotation marks that do not quote, and brackets in code, in `masked` and `marked`. */
const NO_MARK = '\uFFFD';

/**
 * Returns the plain text of a block or passage, and for each character its place in the file. Images, HTML and references to
 * footnotes are left out. Line breaks are spaces. A labelled passage is one `OBJECT`, or its words if `passages` is `words`.
 *
 * Contract: `text`, `masked` and `marked` have the same length. In `marked`, U+FFFD replaces brackets and quotation marks in
 * code, and the quotation marks of an attribute (`alt="…"`). In `masked`, U+FFFD also replaces quotation marks in emphasis,
 * because most of them enclose titles. Emphasis around a labelled passage hides no marks of the passage. `isLabelled` says that
 * `into` itself is labelled. Then U+FFFD replaces marks and brackets in code only.
 */
export function plainTextWithPositions(
  into: Nodes,
  source: string,
  passages: 'objects' | 'words' = 'objects',
  isLabelled = into.type === 'quotation' || into.type === 'linkReference',
): PlainText {
  const pieces: Piece[] = [];
  let text = '';
  let masked = '';
  let marked = '';
  const add = (node: RootContent, value: string, hidden: string, isEmphasis = false) => {
    const read = value.replace(/\r\n?/gu, '\n');
    const line = read.replaceAll('\n', ' ');
    pieces.push({ start: text.length, node, read });
    text += line;
    const shown = hidden === '' ? line : mask(line, hidden);
    masked += shown;
    marked += isEmphasis ? line : shown;
  };
  const walk = (node: RootContent, isEmphasis: boolean): void => {
    if (node.type === 'text') add(node, node.value, isEmphasis ? QUOTATION_MARKS : '', isEmphasis);
    else if (node.type === 'inlineCode') add(node, node.value, `${QUOTATION_MARKS}[]`);
    else if (node.type === 'break') add(node, '\n', '');
    else if (node.type === 'quotation' && passages === 'objects') add(node, OBJECT, '');
    else if ('children' in node) {
      const hides = !isLabelled && node.type !== 'quotation' && (isEmphasis || node.type === 'emphasis');
      for (const child of node.children) walk(child, hides);
    }
  };
  if ('children' in into) for (const child of into.children) walk(child, false);
  const starts = pieces.map(({ start }) => start);
  const placeOf = (offset: number): Point => {
    const piece = pieces[lastAtMost(starts, offset)];
    const { start, end } = piece?.node.position ?? into.position ?? {};
    const from = { line: start?.line ?? 1, column: start?.column ?? 1, offset: start?.offset ?? 0 };
    if (piece?.node.type !== 'text' || !end) return from;
    piece.written ??= sourcePositions(source.slice(from.offset, end.offset), piece.read);
    const { line, column, length } = piece.written(offset - piece.start);
    return {
      line: from.line + line,
      column: line === 0 ? from.column + length : column,
      offset: from.offset + length,
    };
  };
  const values = isLabelled ? [] : valuesIn(text);
  return {
    text,
    masked: withoutMarksAt(values, masked),
    marked: withoutMarksAt(values, marked),
    placeAt(offset) {
      const { line, column } = placeOf(offset);
      return { line, column };
    },
    sourceAt: offset => source[placeOf(offset).offset] ?? '',
  };
}

/** A character of two UTF-16 units is replaced by two, so that the length stays the same. */
const mask = (line: string, hidden: string) =>
  line.replace(/./gsu, one => (hidden.includes(one) ? NO_MARK.repeat(one.length) : one));

/** Returns the offsets of both quotation marks of each `name="value"`, such as in a shortcode. */
const valuesIn = (text: string): number[] =>
  text.includes('=')
    ? [...text.matchAll(/(?<=\s[\w-]{1,30}=)["“”][^"“”]{0,300}["“”]/gu)].flatMap(({ index, 0: value }) => [
        index,
        index + value.length - 1,
      ])
    : [];

const withoutMarksAt = (places: number[], masked: string): string => {
  let result = '';
  let from = 0;
  for (const at of places) {
    result += masked.slice(from, at) + NO_MARK;
    from = at + 1;
  }
  return result + masked.slice(from);
};

/**
 * Returns a function that takes an offset in `read`, the value of a text node, and gives its place in `written`, the Markdown of
 * this node. `line` counts from 0 and `column` from 1; `length` is the offset in `written`.
 */
function sourcePositions(written: string, read: string) {
  const lengthTo = sourceLengths(written, read);
  const starts = lineStarts(written);
  return (place: number) => {
    const length = lengthTo(place);
    const line = lastAtMost(starts, length);
    return { line, column: length - (starts[line] ?? 0) + 1, length };
  };
}

interface Piece {
  start: number;
  node: RootContent;
  /** The value of the node, with `\n` as line breaks. */
  read: string;
  /** Made only when a place in the node is first looked up. */
  written?: ReturnType<typeof sourcePositions>;
}

interface Point extends Place {
  offset: number;
}

export interface PlainText {
  text: string;
  masked: string;
  marked: string;
  /** Returns the place in the file of an offset in `text`; in code, the start of the code. */
  placeAt(offset: number): Place;
  /**
   * Returns the character of the file from which a character of `text` comes: `\` for an escaped character, `&` for a character
   * reference.
   */
  sourceAt(offset: number): string;
}

/** A labelled passage in the tree. Its children are the quoted words; in an attribution line, the words in the first brackets. */
export interface QuotationNode {
  type: 'quotation';
  /** The index of the passage in the article. */
  index: number;
  children: PhrasingContent[];
  position?: Root['position'];
  data: { hProperties: Record<string, string> };
}

declare module 'mdast' {
  interface RootContentMap {
    quotation: QuotationNode;
  }
  interface PhrasingContentMap {
    quotation: QuotationNode;
  }
}

import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { QUOTATION_MARKS } from '../marks/mark-table.ts';
import type { Place } from '../problems/place.ts';
import { lineStarts } from '../problems/place.ts';
import { lastAtMost } from '../words/last-at-most.ts';
import { sourceLengths } from './source-position.ts';

/** Replaces a labelled passage in the plain text. */
export const OBJECT = '\uFFFC';
/** Replaces, in the masked text, a quotation mark that does not quote and a bracket in code. */
const NO_MARK = '\uFFFD';

/**
 * Returns the plain text of a block or passage, and for each character its place in the file.
 *
 * Contract: `text`, `masked` and `marked` have the same length. Line breaks are spaces. A labelled passage inside is one `OBJECT`, or its words
 * if `passages` says so. Images and HTML are left out. `masked` and `marked` have no brackets in code, and no quotation marks in code or around
 * the value of an attribute (`alt="…"`), since these do not quote. `masked` also has no quotation marks in emphasis, which encloses titles;
 * it keeps those in the emphasis of a labelled passage.
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

/** Signs of two UTF-16 units are replaced by as many. */
const mask = (line: string, hidden: string) =>
  line.replace(/./gsu, one => (hidden.includes(one) ? NO_MARK.repeat(one.length) : one));

/** The places of both marks around each value of an attribute, as in a shortcode. */
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

/** Returns the position of each character of a text in its Markdown source: the line, from 0, and the column, from 1. Takes linear time. */
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
  /** The positions in the source, computed when first needed. */
  written?: ReturnType<typeof sourcePositions>;
}

interface Point extends Place {
  offset: number;
}

export interface PlainText {
  text: string;
  masked: string;
  marked: string;
  placeAt(offset: number): Place;
  /** The character of the file at this offset: a backslash if an escape begins there. */
  sourceAt(offset: number): string;
}

/** A labelled passage in the tree. Its children are its words. */
export interface QuotationNode {
  type: 'quotation';
  /** The index of the passage in the article. */
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

import type { Place } from '../../problems/place.ts';

/**
 * Where the blockquotes, list items or brackets of a text pass a depth, as its lines show without being parsed; `null` where they do not.
 *
 * Contract: one walk over the text, whatever it holds. What only looks nested, as in a block of code, counts as well: at a depth that nobody
 * writes it is no matter.
 */
export function deepLine(text: string, most: number): Place | null {
  const items = new Set<number>();
  let brackets = 0;
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    const markers = markersOf(line, most);
    const [first] = markers.filter(({ sign }) => sign !== '>');
    // A number or a bare sign may go on with the words above it; only a new item is known to close those that stand further in.
    if (first && /^[-+*][ \t]+\S/u.test(line.slice(first.at)))
      for (const column of items) if (column >= first.column) items.delete(column);
    let quotes = 0;
    for (const { at, column, sign } of markers) {
      if (sign === '>') quotes += 1;
      else items.add(column);
      if (quotes + items.size > most) return { line: index + 1, column: at + 1 };
    }
    if (/^[ \t>]*$/u.test(line)) brackets = 0;
    for (const { index: at, 0: sign } of line.matchAll(/\\.|[[\]]/gu)) {
      if (sign === '[') brackets += 1;
      if (sign === ']' && brackets > 0) brackets -= 1;
      if (brackets > most) return { line: index + 1, column: at + 1 };
    }
  }
  return null;
}

/** The signs with which a line begins, a few more than the depth at most, and their columns on a page with tab stops. */
function markersOf(line: string, most: number): Marker[] {
  const markers: Marker[] = [];
  let [at, column] = [0, 0];
  for (; at < line.length && markers.length <= most; at += 1) {
    if (line[at] === ' ') column += 1;
    else if (line[at] === '\t') column += 4 - (column % 4);
    else {
      const rest = line.slice(at, at + LONGEST);
      const sign = /^(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/u.exec(rest)?.[0];
      if (sign === undefined || THEMATIC_BREAK.test(line.slice(at))) break;
      markers.push({ sign, at, column });
      at += sign.length - 1;
      column += sign.length;
    }
  }
  return markers;
}

const LONGEST = 11;
const THEMATIC_BREAK = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/u;

interface Marker {
  sign: string;
  at: number;
  column: number;
}

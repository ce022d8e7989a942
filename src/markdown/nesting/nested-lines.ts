import type { Place } from '../../problems/place.ts';

/**
 * Returns the first place where blockquotes, list items, footnotes, brackets or struck-out words are nested deeper than `most`,
 * or `null`. Reads lines without parsing Markdown.
 *
 * Contract: takes linear time for any text. Text that only looks nested counts too, as in a block of code. This does no harm:
 * real texts are never nested so deep.
 */
export function deepLine(text: string, most: number): Place | null {
  const items = new Set<number>();
  let brackets = 0;
  let strikes = 0;
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    if (EMPTY.test(line)) {
      [brackets, strikes] = [0, 0];
      continue;
    }
    const markers = markersOf(line, most);
    const [first] = markers.filter(({ sign }) => sign !== '>');
    // `2. words` or a bare `-` may be text of the item above. Only an item such as `- words` certainly closes the items with the
    // same or a larger indent.
    if (first && /^[-+*][ \t]+\S/u.test(line.slice(first.at)))
      for (const column of items) if (column >= first.column) items.delete(column);
    let quotes = 0;
    for (const { at, column, sign } of markers) {
      if (sign === '>') quotes += 1;
      else items.add(column);
      if (quotes + items.size > most) return { line: index + 1, column: at + 1 };
    }
    if (/^[ \t>]*$/u.test(line)) [brackets, strikes] = [0, 0];
    const indent = /^[ \t>]*(?=\[\^)/u.exec(line)?.[0] ?? '';
    if (indent.replaceAll('\t', ' '.repeat(NOTE_INDENT)).length > NOTE_INDENT * most)
      return { line: index + 1, column: indent.length + 1 };
    if (!/[[\]~]/u.test(line)) continue;
    for (const { index: at, 0: sign } of line.matchAll(/\\.|[[\]]|~~/gu)) {
      if (sign === '[') brackets += 1;
      if (sign === ']' && brackets > 0) brackets -= 1;
      if (sign === '~~') strikes += strikes > 0 && /\S/u.test(line[at - 1] ?? ' ') ? -1 : 1;
      if (brackets > most || strikes > most) return { line: index + 1, column: at + 1 };
    }
  }
  return null;
}

/** Returns the markers of blockquotes and list items that begin the line, at most `most + 1`. */
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

const EMPTY = /^[ \t]*$/u;
/** The indent of the second and later lines of a footnote, in columns. */
const NOTE_INDENT = 4;
/** The longest list marker has nine digits and a sign. The character after it is read too. */
const LONGEST = 11;
const THEMATIC_BREAK = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/u;

interface Marker {
  sign: string;
  at: number;
  /** The column of the marker, from 0, after tabs are expanded. */
  column: number;
}

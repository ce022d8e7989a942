import { type Document, isMap, isNode, isPair, isScalar } from 'yaml';
import type { Place, Span } from '../../problems/place.ts';
import { lineStarts } from '../../problems/place.ts';
import { lastAtMost } from '../../words/last-at-most.ts';

/**
 * Returns two functions: `place` gives the line and column of an offset in `text`, and `locate` gives the span of a value in
 * `document`. `firstLine` is the line of the file on which `text` begins.
 */
export function placesIn(
  document: Document,
  text: string,
  firstLine: number,
): { place: (offset: number) => Place; locate: Locate } {
  const starts = lineStarts(text);
  const place = (offset: number): Place => {
    const line = Math.max(0, lastAtMost(starts, offset));
    return { line: line + firstLine, column: offset - (starts[line] ?? 0) + 1 };
  };
  return {
    place,
    locate(path, part = 'value') {
      const [start, end] = part === 'key' ? rangeOfName(document, path) : rangeOf(document, path);
      const { line: endLine, column: endColumn } = place(end);
      return { ...place(start), endLine, endColumn };
    },
  };
}

/**
 * Returns the range of the value at the path. If there is no such value, returns the range of its key, or else of its nearest
 * ancestor.
 */
function rangeOf(document: Document, path: PropertyKey[]): Range {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isNode(node) && node.range) return [node.range[0], node.range[1]];
  return path.length === 0 ? [0, 0] : rangeOfName(document, path);
}

/**
 * Returns the range of the last key of the path. An item of a list has no key, so the result is the range of the item. If the key
 * or item is missing, the result is the range of its nearest ancestor.
 */
function rangeOfName(document: Document, path: PropertyKey[]): Range {
  if (path.length === 0) return rangeOf(document, path);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent))
    for (const pair of parent.items)
      if (isPair(pair) && isScalar(pair.key) && String(pair.key.value) === String(path.at(-1)))
        return [pair.key.range?.[0] ?? 0, pair.key.range?.[1] ?? 0];
  const value = document.getIn(path, true);
  return isNode(value) && value.range
    ? [value.range[0], value.range[1]]
    : rangeOf(document, path.slice(0, -1));
}

type Range = [start: number, end: number];

/**
 * Returns the span of the value at a path, such as `['sources', 'mail', 'url']`. With `key`, returns the span of the last key.
 */
export type Locate = (path: PropertyKey[], part?: 'value' | 'key') => Span;

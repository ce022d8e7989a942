import type { Nodes } from 'mdast';
import type { Place, Span } from '../problems/place.ts';
import { placeAfter } from '../problems/place.ts';

/**
 * Returns a function that turns an offset in `read` (from 0 to its length) into the offset in `written`. Offsets are in UTF-16
 * units.
 *
 * Contract: `read` is the value of a text node, with `\n` as line breaks; `written` is its Markdown source. Only the source has
 * escapes, character references, spaces at the ends of lines, and an indent or `>` from the second line on. HTML has a few dozen
 * references for two characters; they are read as references for one character.
 */
export function sourceLengths(written: string, read: string): (place: number) => number {
  const lengths = new Uint32Array(read.length + 1);
  let [at, step] = [0, 0];
  for (; step < read.length && at < written.length; step += 1) {
    const wanted = read[step] ?? '';
    const reference = characterReference(written, at, wanted);
    let width = 1;
    if (wanted === '\n' && lineEnd(written, at) > 0) {
      at += lineEnd(written, at);
      while (/[ \t>]/u.test(written[at] ?? '') && written[at] !== read[step + 1]) at += 1;
    } else if (reference > 0) {
      at += reference;
      if (/[\uD800-\uDBFF]/u.test(wanted)) width = 2;
    } else at += isEscape(written, at, wanted) ? 2 : 1;
    lengths.fill(at, step + 1, step + width + 1);
    step += width - 1;
  }
  lengths.fill(at, step + 1);
  return place => lengths[place] ?? 0;
}

const lineEnd = (written: string, at: number) =>
  /^[ \t]*(?:\r\n|\n|\r)/u.exec(written.slice(at, at + 1000))?.[0].length ?? 0;

const isEscape = (written: string, at: number, wanted: string) =>
  written[at] === '\\' && written[at + 1] === wanted && /[!-/:-@[-`{-~]/u.test(wanted);

/** Returns the length of a character reference such as `&amp;`; 0 if there is none, as in `A & B`. */
function characterReference(written: string, at: number, wanted: string): number {
  if (written[at] !== '&') return 0;
  const pattern =
    wanted === '&'
      ? /^&(?:amp|AMP|#0*38|#[xX]0*26);/u
      : /^&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[\dA-Za-z]{1,31});/u;
  return pattern.exec(written.slice(at, at + 40))?.[0].length ?? 0;
}

/** Returns the span of a node; the start of the file if the node has no position. */
export function spanOf(node: Pick<Nodes, 'position'>): Span {
  const { line: endLine, column: endColumn } = node.position?.end ?? placeOfNode(node);
  return { ...placeOfNode(node), endLine, endColumn };
}

/** Returns the place where a node begins; the start of the file if the node has no position. */
export function placeOfNode(node: { position?: { start: Place } | undefined }): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/**
 * Returns the place of the first character of a node that is no space or tab. The position of a node in a list may be inside an
 * indent: Markdown may count only a part of a tab.
 */
export function placeOfText(node: Pick<Nodes, 'position'>, source: string): Place {
  const { start, end } = node.position ?? {};
  return placeAfter(placeOfNode(node), /^[ \t]*/u.exec(source.slice(start?.offset, end?.offset))?.[0] ?? '');
}

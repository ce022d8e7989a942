import type { Nodes } from 'mdast';
import type { Place, Span } from '../problems/place.ts';
import { placeAfter } from '../problems/place.ts';

/**
 * How many characters of the file a text takes up to each place of its own, by place; those beyond its end are as its end.
 *
 * Contract: `read` is a text node’s value, its line ends `\n`; `written` what the file has for it. Escapes, character references, spaces
 * at a line’s end and the indent or `>` of a following line are only written. Counted in UTF-16 units, as places are. A reference that
 * stands for two characters, of which HTML has a few dozen, counts as if it stood for one.
 */
export function writtenLengths(written: string, read: string): (place: number) => number {
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

/** The length of a reference such as `&amp;`; an `&` that stands for itself begins none. */
function characterReference(written: string, at: number, wanted: string): number {
  if (written[at] !== '&') return 0;
  const pattern =
    wanted === '&'
      ? /^&(?:amp|AMP|#0*38|#[xX]0*26);/u
      : /^&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[\dA-Za-z]{1,31});/u;
  return pattern.exec(written.slice(at, at + 40))?.[0].length ?? 0;
}

/** From where a node begins to where it ends. */
export function spanOf(node: Pick<Nodes, 'position'>): Span {
  const { line: endLine, column: endColumn } = node.position?.end ?? startOf(node);
  return { ...startOf(node), endLine, endColumn };
}

/** Where a node begins. */
export function startOf(node: { position?: { start: Place } | undefined }): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** The same behind its indent, as the file has it: a tab may count as less where a list is indented. */
export function startOfText(node: Pick<Nodes, 'position'>, source: string): Place {
  const { start, end } = node.position ?? {};
  return placeAfter(startOf(node), /^[ \t]*/u.exec(source.slice(start?.offset, end?.offset))?.[0] ?? '');
}

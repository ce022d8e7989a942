import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../../problems/place.ts';
import { placeAfter } from '../../problems/place.ts';

/**
 * Where more emphasis is open at once than a depth allows; `null` where there is none. `tree` is of a text whose emphasis was left as text.
 *
 * Contract: each run of signs is looked at once, and against no more than the depth of open ones. Signs open and close as CommonMark has it
 * (https://spec.commonmark.org/0.31.2/#delimiter-run). Two signs count as one level, though single ones may close them one by one.
 */
export function deepEmphasis(tree: Root, source: string, most: number): Place | null {
  let found: Place | null = null;
  visit(tree, node => {
    if ('children' in node) found ??= deepIn(node, source, most);
    return found === null;
  });
  return found;
}

/** Can emphasis be so deep in the text? Each level takes two signs, and a paragraph has no empty line. */
export const mayHaveDeepEmphasis = (text: string, most: number): boolean =>
  text.split(/(?:\r\n|\n|\r)[ \t>]*(?=\r\n|\n|\r)/u).some(part => (part.match(/[*_]/gu)?.length ?? 0) > most);

function deepIn({ children }: { children: Nodes[] }, source: string, most: number): Place | null {
  const open: Run[] = [];
  for (const node of children as RootContent[]) {
    const { start, end } = (node.type === 'text' && node.position) || {};
    if (!start || !end) continue;
    const written = source.slice(start.offset, end.offset);
    for (const { index, 0: signs } of written.matchAll(/\\[!-/:-@[-`{-~]|\*+|_+/gu)) {
      if (signs.startsWith('\\')) continue;
      const run = {
        sign: signs[0] ?? '',
        length: signs.length,
        ...sides(source, (start.offset ?? 0) + index, signs),
      };
      if (run.closes) close(run, open);
      if (run.opens && run.length > 0) open.push(run);
      const depth = open.reduce((sum, { length }) => sum + Math.ceil(length / 2), 0);
      if (depth > most) return placeAfter(start, written.slice(0, index));
    }
  }
  return null;
}

/** Closes what the run can close: those between stay text. */
function close(run: Run, open: Run[]): void {
  while (run.length > 0) {
    const index = open.findLastIndex(opener => isPair(opener, run));
    const opener = open[index];
    if (!opener) return;
    open.length = index + 1;
    const used = Math.min(opener.length, run.length, 2);
    opener.length -= used;
    run.length -= used;
    if (opener.length === 0) open.pop();
  }
}

/** Of runs that could do both, not all lengths fit. */
const isPair = (opener: Run, closer: Run) =>
  opener.sign === closer.sign &&
  !((opener.closes || closer.opens) && closer.length % 3 !== 0 && (opener.length + closer.length) % 3 === 0);

/** May a run of signs open emphasis, or close it? What stands on both sides of it says so. */
function sides(source: string, at: number, run: string): { opens: boolean; closes: boolean } {
  const before = kindOf([...source.slice(Math.max(0, at - 2), at)].at(-1));
  const after = kindOf([...source.slice(at + run.length, at + run.length + 2)][0]);
  const isLeft = after !== 'space' && (after !== 'sign' || before !== 'letter');
  const isRight = before !== 'space' && (before !== 'sign' || after !== 'letter');
  if (run.startsWith('*')) return { opens: isLeft, closes: isRight };
  return {
    opens: isLeft && (!isRight || before === 'sign'),
    closes: isRight && (!isLeft || after === 'sign'),
  };
}

const kindOf = (character: string | undefined) =>
  character === undefined || /\s/u.test(character)
    ? 'space'
    : /[\p{P}\p{S}]/u.test(character)
      ? 'sign'
      : 'letter';

interface Run {
  sign: string;
  length: number;
  opens: boolean;
  closes: boolean;
}

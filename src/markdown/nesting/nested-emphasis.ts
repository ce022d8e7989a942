import type { Nodes, Root, RootContent } from 'mdast';
import type { Place } from '../../problems/place.ts';
import { placeAfter } from '../../problems/place.ts';
import { visit } from '../visit.ts';

/**
 * Returns the first place where emphasis is nested deeper than `most`, or `null`. `tree` must be parsed without emphasis
 * (micromark construct `attention`), so that `*` and `_` are text.
 *
 * Contract: delimiter runs, such as `**`, open and close emphasis as in CommonMark
 * (https://spec.commonmark.org/0.31.2/#delimiter-run). An opening run counts until it, or a run before it, is closed; without a
 * closing run it counts to the end. Two delimiters count as one level, although they may be closed one by one. For speed, a run
 * is compared with at most `most` open runs.
 */
export function deepEmphasis(tree: Root, source: string, most: number): Place | null {
  let found: Place | null = null;
  visit(tree, node => {
    if ('children' in node) found ??= deepIn(node, source, most);
    return found === null;
  });
  return found;
}

/**
 * Can `deepEmphasis` find a place in the text? Each level needs at least one `*` or `_`, and emphasis never continues after an
 * empty line. `true` may be wrong, `false` is certain.
 */
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

/** Changes `run` and `open`. Runs between the two runs of a pair stay text. */
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

/** Rules 9 and 10 of CommonMark restrict the lengths of runs that can both open and close. */
const isPair = (opener: Run, closer: Run) =>
  opener.sign === closer.sign &&
  !((opener.closes || closer.opens) && closer.length % 3 !== 0 && (opener.length + closer.length) % 3 === 0);

function sides(source: string, at: number, run: string): { opens: boolean; closes: boolean } {
  const before = kindOf([...source.slice(Math.max(0, at - 2), at)].at(-1));
  const after = kindOf([...source.slice(at + run.length, at + run.length + 2)][0]);
  const isLeftFlanking = after !== 'space' && (after !== 'sign' || before !== 'letter');
  const isRightFlanking = before !== 'space' && (before !== 'sign' || after !== 'letter');
  if (run.startsWith('*')) return { opens: isLeftFlanking, closes: isRightFlanking };
  return {
    opens: isLeftFlanking && (!isRightFlanking || before === 'sign'),
    closes: isRightFlanking && (!isLeftFlanking || after === 'sign'),
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

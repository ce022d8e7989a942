import type { Nodes, Root } from 'mdast';
import { MOST_NESTED } from '../problems/most-nested.ts';
import type { Place } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { labelParser } from './labels.ts';
import { deepEmphasis, mayHaveDeepEmphasis } from './nesting/nested-emphasis.ts';
import { deepLine } from './nesting/nested-lines.ts';
import { startOf } from './source-position.ts';

/**
 * Parses the body of an article or page, with the labels of a text as `labelParser` has them.
 *
 * Contract: where something is nested too deep, `tree` is empty and the problem names the place. The parser takes time by the square of the depth
 * or worse, so that most of it is found before.
 */
export function parseMarkdown(body: string, labels = body): Parsed {
  const line = deepLine(body, MOST_NESTED);
  if (line) return tooDeep(line);
  if (mayHaveDeepEmphasis(body, MOST_NESTED)) {
    const plain = labelParser(labels, ['attention']).parse(body) as Root;
    const mark = deepEmphasis(plain, body, MOST_NESTED);
    if (mark) return tooDeep(mark);
  }
  const tree = labelParser(labels).parse(body) as Root;
  const node = deepNode(tree);
  return node ? tooDeep(startOf(node)) : { tree, problem: null };
}

/** The first node that too many others stand around. Walked without recursion. */
function deepNode(tree: Root): Nodes | null {
  const open: [node: Nodes, depth: number][] = [[tree, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, around] = next;
    const depth = NESTING.has(node.type) ? around + 1 : around;
    if (depth > MOST_NESTED) return node;
    if ('children' in node)
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child) open.push([child, depth]);
      }
  }
  return null;
}

const NESTING = new Set<Nodes['type']>([
  'blockquote',
  'listItem',
  'emphasis',
  'strong',
  'link',
  'linkReference',
]);

const tooDeep = (place: Place): Parsed => ({
  tree: { type: 'root', children: [] },
  problem: report('file', place, {
    fault: `quotes, lists, emphasis or brackets stand in one another more than ${MOST_NESTED} deep here, and nothing of the text is read: take out the signs that are too many, or write \`\\\` before those that are text`,
  }),
});

interface Parsed {
  tree: Root;
  problem: LocalProblem | null;
}

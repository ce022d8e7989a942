import type { Nodes, Root } from 'mdast';
import { MOST_NESTED } from '../problems/most-nested.ts';
import { lineStarts, type Place } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { labelParser } from './labels.ts';
import { deepEmphasis, mayHaveDeepEmphasis } from './nesting/nested-emphasis.ts';
import { deepLine } from './nesting/nested-lines.ts';
import { placeOfNode } from './source-position.ts';
import { visit } from './visit.ts';

/**
 * Parses the body of an article or page. A label counts as the label of a passage only if the text `labels` contains it. `labels`
 * is empty for a page, which has no quotations.
 *
 * Contract: if something is nested too deep, `tree` is empty and `problem` has the place. The time of the parser grows with the
 * square of the depth or faster, so most deep nesting is found before parsing.
 */
export function parseMarkdown(body: string, labels = body): Parsed {
  const line = deepLine(body, MOST_NESTED);
  if (line) return tooDeep(line);
  if (mayHaveDeepEmphasis(body, MOST_NESTED)) {
    const plain = parse(body, labels, ['attention']);
    const mark = deepEmphasis(plain, body, MOST_NESTED);
    if (mark) return tooDeep(mark);
  }
  const tree = parse(body, labels);
  const node = deepNode(tree);
  return node ? tooDeep(placeOfNode(node)) : { tree, problem: null };
}

/**
 * Micromark is slow with empty lines, and empty lines replace the frontmatter. The empty lines at the start are not parsed, and
 * the places in the tree are corrected afterwards.
 */
function parse(body: string, labels: string, without: string[] = []): Root {
  const [empty = ''] = /^(?:[ \t]*(?:\r\n|\n|\r))*/u.exec(body) ?? [];
  const parser = labelParser(labels, TABLE.test(body) ? without : [...without, 'table']);
  if (empty.length === body.length) return parser.parse(body) as Root;
  const tree = parser.parse(body.slice(empty.length)) as Root;
  const lines = lineStarts(empty).length - 1;
  visit(tree, ({ type, position }) => {
    if (!position) return;
    for (const point of type === 'root' ? [position.end] : [position.start, position.end]) {
      point.line += lines;
      if (point.offset !== undefined) point.offset += empty.length;
    }
  });
  return tree;
}

/**
 * Matches a text that may have a table: it has a `|`, or a line with only `-`, `:` and spaces, perhaps after `>`. Without tables
 * the parser is faster: it does not try each paragraph as the head of a table.
 */
const TABLE = /\||^[ \t>]*[-:][-: \t]*$/mu;

/** Returns the first node that is nested too deep, or `null`. Does not recurse, because a deep tree would exhaust the stack. */
function deepNode(tree: Root): Nodes | null {
  const open: [node: Nodes, depth: number][] = [[tree, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, outerDepth] = next;
    const depth = NESTING.has(node.type) ? outerDepth + 1 : outerDepth;
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
  'footnoteDefinition',
  'delete',
  'emphasis',
  'strong',
  'link',
  'linkReference',
]);

const tooDeep = (place: Place): Parsed => ({
  tree: { type: 'root', children: [] },
  problem: report('file', place, {
    message: `quotes, lists, emphasis or brackets are nested more than ${MOST_NESTED} deep here, so the text was not read: remove the surplus signs, or write \`\\\` before those that are text`,
  }),
});

interface Parsed {
  tree: Root;
  problem: LocalProblem | null;
}

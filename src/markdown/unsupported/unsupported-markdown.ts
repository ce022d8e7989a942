import type { Code, Heading, ListItem, Nodes, Root, Table } from 'mdast';
import { placeAfter } from '../../problems/place.ts';
import type { LocalProblem } from '../../problems/problem.ts';
import { report } from '../../problems/report.ts';
import { shorten } from '../../problems/shorten.ts';
import { placeOfNode, spanOf } from '../source-position.ts';
import { visit } from '../visit.ts';
import { bareUrls } from './bare-urls.ts';
import { leftAsterisks } from './left-asterisks.ts';
import { SIGNS } from './signs.ts';
import { NOT_TEXT, writtenBlock } from './written-block.ts';

/**
 * Finds mistakes of Markdown that readers would see as signs, and mistakes that lose text:
 * - the syntax of another kind of Markdown, bare URLs, and emphasis that stayed text;
 * - second titles, and headings that skip a level;
 * - references to footnotes that do not exist;
 * - definitions that no link or image uses, and surplus cells of tables.
 *
 * Contract: `tree` must be as the parser returned it, with the positions of all nodes. Code is not searched, but blocks of code
 * in a language for diagrams or formulas are problems.
 */
export function unsupportedMarkdown(tree: Root, source: string): LocalProblem[] {
  const problems: LocalProblem[] = [];
  const used = usedDefinitions(tree);
  let depth = 1;
  visit(tree, (node, _index, parent) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      problems.push(...inBlock(node, source, parent?.type === 'listItem' ? parent : null));
    if (node.type === 'heading') {
      problems.push(...headingLevel(node, depth, source));
      depth = Math.max(2, node.depth);
    }
    if (node.type === 'table') problems.push(...surplusCells(node));
    if (node.type === 'code') problems.push(...diagram(node));
    if (node.type === 'definition' && !used.has(node.identifier))
      problems.push(
        report('unsupported-markdown', spanOf(node), {
          name: 'a URL that no link uses',
          written: shorten(`[${node.label ?? node.identifier}]: ${node.url}`, 40),
          instead: 'write `\\[` before what is meant as text, or take it out',
          isLost: true,
        }),
      );
  });
  return problems;
}

function inBlock(block: Nodes, source: string, item: ListItem | null): LocalProblem[] {
  const text = writtenBlock(block, source);
  const written = source.slice(block.position?.start.offset, block.position?.end.offset);
  const placeOf = (start: number) => placeAfter(placeOfNode(block), written.slice(0, start));
  const problems: LocalProblem[] = [];
  const taken: [number, number][] = [];
  const tell = (start: number, end: number, name: string, instead: string, effect?: string) => {
    if (taken.some(([from, to]) => start < to && end > from)) return;
    taken.push([start, end]);
    const [line = ''] = written.slice(start, end).split(/[\r\n]/u);
    const isLost = name === 'a formula' && text.slice(start, end).includes(NOT_TEXT);
    problems.push(
      report('unsupported-markdown', placeOf(start), {
        name,
        written: shorten(line.trim(), 40),
        instead,
        isLost,
        ...(effect === undefined ? {} : { effect }),
      }),
    );
  };
  for (const { name, needs = '', pattern, instead } of SIGNS)
    if (text.includes(needs))
      for (const { index, 0: found } of text.matchAll(pattern))
        tell(index, index + found.length, name, instead);
  for (const { start, end } of leftAsterisks(text))
    tell(start, end, 'emphasis that stayed text', 'put a space outside the asterisks, or take them away');
  for (const { start, end } of bareUrls(block, source))
    tell(
      start,
      end,
      'a bare URL',
      'write `<` before it and `>` after it, or `[words](URL)`',
      'which readers could not follow',
    );
  const task = item?.children[0] === block ? /^\[[ xX]\](?=\s)/u.exec(text) : null;
  if (task)
    tell(0, task[0].length, 'a task list', 'write `- done: …` and `- to do: …`, or ✓ for what is done');
  if (!text.includes('[^')) return problems;
  for (const { index, 1: name = '' } of text.matchAll(/\[\^([^\]\s[\0]{1,100})\](?![([:])/gu))
    problems.push(report('footnote', placeOf(index), { name, fault: 'not-written' }));
  return problems;
}

/**
 * Finds a second title, and a heading that skips a level. `above` is the level of the heading before `node`, but 1 if there is
 * none, and 2 if that heading is a second title.
 */
function headingLevel(node: Heading, above: number, source: string): LocalProblem[] {
  if (node.depth > 1 && node.depth <= above + 1) return [];
  const lines = source.slice(node.position?.start.offset, node.position?.end.offset).split(/[\r\n]/u);
  // If the heading has only no-break spaces, its underline is shown instead.
  const written = shorten(lines.map(line => line.trim()).find(line => line !== '') ?? '', 40);
  const data =
    node.depth === 1
      ? {
          name: 'a second title',
          effect: 'and a page has one',
          instead: 'write `## `, for the page has its title from the frontmatter',
        }
      : {
          name: `a heading of level ${node.depth} below one of level ${above}`,
          effect: 'and those who listen to the page would look for the levels between',
          instead: `write \`${'#'.repeat(above + 1)} \``,
        };
  return [report('unsupported-markdown', placeOfNode(node), { written, isLost: false, ...data })];
}

/** GFM drops the cells of a row for which the head of the table has no column. */
function surplusCells({ children: [head, ...rows] }: Table): LocalProblem[] {
  const columns = head?.children.length ?? 0;
  return rows.flatMap(row => {
    const cell = row.children[columns];
    return cell === undefined
      ? []
      : [
          report('unsupported-markdown', placeOfNode(cell), {
            name: 'a row with more cells than the head of its table',
            written: `${row.children.length} cells, ${columns} in the head`,
            instead: 'give the head as many, or write `\\|` for the sign',
            isLost: true,
          }),
        ];
  });
}

function diagram(node: Code): LocalProblem[] {
  const lang = node.lang?.toLowerCase() ?? '';
  if (
    !/^(?:mermaid|math|latex|dot|graphviz|plantuml|puml|vega(?:-lite)?|chart|flowchart|\{[\w=]+.*)$/u.test(
      lang,
    )
  )
    return [];
  return [
    report('unsupported-markdown', placeOfNode(node), {
      name: 'a drawing in code',
      written: `\`\`\`${node.lang}`,
      instead: 'put the finished image into public/ and show it with `![what it shows](/chart.svg)`',
      isLost: false,
    }),
  ];
}

function usedDefinitions(tree: Root): Set<string> {
  const used = new Set<string>();
  visit(tree, node => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  return used;
}

import type { FootnoteDefinition, FootnoteReference, ListItem, Nodes, Root } from 'mdast';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { plainTextWithPositions } from './plain-text.ts';
import { placeOfNode } from './source-position.ts';
import { visit } from './visit.ts';

/**
 * Moves the footnotes to the end of the tree, as one list in the order of their first references. Numbers the references
 * (`[^1]`). The tree then has the order of the page. Returns the problems of the footnotes.
 *
 * Contract: a reference has the number of its footnote in `dataFootnoteCall`. Its `dataUse` is 1 for the first reference to the
 * footnote, 2 for the second. An item of the list has the number of the footnote in `dataFootnote`. A footnote without a
 * reference, or with the name of an earlier footnote, is a problem and is at the end of the list. References inside these
 * footnotes do not count and get no number.
 */
export function settleFootnotes(tree: Root): LocalProblem[] {
  const written = takeOut(tree);
  if (written.length === 0) return [];
  const byName = new Map(written.toReversed().map(node => [node.identifier, node]));
  const called = new Set<FootnoteDefinition>();
  const uses = new Map<string, FootnoteReference[]>();
  const follow = (from: Nodes) =>
    visit(from, 'footnoteReference', call => {
      const footnote = byName.get(call.identifier);
      if (footnote) called.add(footnote);
      const others = uses.get(call.identifier);
      if (others) others.push(call);
      else uses.set(call.identifier, [call]);
    });
  follow(tree);
  // `follow` may add footnotes to the set, and the loop visits them too. Only the text of other footnotes refers to these
  // footnotes.
  for (const footnote of called) follow(footnote);
  const left = written.filter(footnote => !called.has(footnote));
  const all = [...called, ...left];
  for (const [index, { identifier }] of [...called].entries())
    for (const [use, call] of (uses.get(identifier) ?? []).entries())
      call.data = { hProperties: { dataFootnoteCall: String(index + 1), dataUse: String(use + 1) } };
  tree.children.push({
    type: 'list',
    ordered: true,
    spread: true,
    data: { hProperties: { dataFootnotes: 'true' } },
    children: all.map(asItem),
  });
  return left.map(footnote => {
    const isTwice = byName.get(footnote.identifier) !== footnote;
    return report('footnote', placeOfNode(footnote), {
      name: footnote.label ?? footnote.identifier,
      fault: isTwice ? 'twice' : 'not-called',
    });
  });
}

/** Is the node a footnote in the list that `settleFootnotes` made? */
export const isFootnote = (node: Nodes): node is ListItem =>
  node.type === 'listItem' && node.data?.hProperties?.['dataFootnote'] !== undefined;

/** Returns the number that `settleFootnotes` gave a footnote. The item must be a footnote (`isFootnote`). */
export const footnoteNumber = ({ data }: ListItem): string => String(data?.hProperties?.['dataFootnote']);

/**
 * Maps the number of each footnote to the text of the heading above its first reference; `null` if there is no heading. The
 * footnote belongs to the section under this heading. If its first reference is in another footnote, both have the same heading.
 * A footnote without a reference is not in the map. `settleFootnotes` must have moved the footnotes before.
 */
export function sectionsOfFootnotes(tree: Root, source: string): ReadonlyMap<string, string | null> {
  const sections = new Map<string, string | null>();
  let section: string | null = null;
  visit(tree, node => {
    if (node.type === 'heading') section = plainTextWithPositions(node, source, 'words').text;
    if (isFootnote(node)) section = sections.get(footnoteNumber(node)) ?? null;
    if (node.type !== 'footnoteReference') return;
    const number = String(node.data?.hProperties?.['dataFootnoteCall']);
    if (!sections.has(number)) sections.set(number, section);
  });
  return sections;
}

/** Footnotes inside other footnotes are taken out too. The result has the order of the text. */
function takeOut(tree: Root): FootnoteDefinition[] {
  const found: FootnoteDefinition[] = [];
  const open: Nodes[] = [tree];
  for (let from = open.pop(); from; from = open.pop())
    visit(from, node => {
      if (!('children' in node)) return;
      const children: Nodes[] = node.children;
      const taken = children.filter(child => child.type === 'footnoteDefinition');
      if (taken.length === 0) return;
      node.children = children.filter(child => child.type !== 'footnoteDefinition') as never;
      found.push(...taken);
      open.push(...taken);
    });
  return found.sort((one, other) => offsetOf(one) - offsetOf(other));
}

const offsetOf = ({ position }: FootnoteDefinition) => position?.start.offset ?? 0;

const asItem = ({ children, position }: FootnoteDefinition, index: number): ListItem => ({
  type: 'listItem',
  spread: true,
  children,
  position,
  data: { hProperties: { dataFootnote: String(index + 1) } },
});

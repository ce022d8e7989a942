import type { Blockquote, Root } from 'mdast';
import type { LocalProblem } from '../../problems/problem.ts';
import { lastAtMost } from '../../words/last-at-most.ts';
import { lineWithoutSign } from '../callouts.ts';
import { labelContent } from '../label-content.ts';
import type { Miswritten } from '../passages.ts';
import { SKIP, visit } from '../visit.ts';
import { type Block, readBlock } from './block.ts';
import { citations } from './citations.ts';
import { hiddenLabels } from './hidden-labels.ts';
import { type LooseLabel, labelInCode, looseLabels, type Names } from './loose-labels.ts';
import { looseMarks, unbalancedInCallout, unbalancedMarks } from './loose-marks.ts';

/**
 * Checks the text of an article for mistakes around quotations:
 * - words in quotation marks without a label;
 * - labels and citations that Markdown left as text;
 * - quotation marks outside the brackets of a labelled passage, and marks that are not closed;
 * - images, struck-out words and footnotes inside quoted words;
 * - blockquotes that are not correct callouts.
 *
 * Contract: a label must name a source of the article, so `me@example.com` is no label. `named` has the sources of two
 * kinds of labels: those without a passage (`LooseLabel`), and those in blockquotes with a problem. A mistake that breaks two
 * rules is reported once.
 */
export function looseText(
  tree: Root,
  source: string,
  names: Names,
  miswritten: Miswritten,
): { problems: LocalProblem[]; named: string[] } {
  const problems: LocalProblem[] = [];
  const named: string[] = [];
  const add = (found: LocalProblem[]) => {
    for (const problem of found) problems.push(problem);
  };
  const addLabels = (labels: LooseLabel[]) => {
    for (const { source: name, problem } of labels) {
      problems.push(problem);
      named.push(name);
    }
    return labels;
  };
  visit(tree, (node, index, parent) => {
    if (node.type === 'blockquote' && miswritten.has(node)) {
      const callout = miswritten.get(node);
      const labels = addLabels(looseLabelsIn(node, source, names));
      if (callout && !(callout.problem.rule === 'unattributed-quotation' && labels.length > 0))
        problems.push(callout.problem);
      for (const name of callout?.named ?? []) named.push(name);
      return SKIP;
    }
    if (node.type === 'blockquote' && node.data?.hProperties?.['dataCallout'] !== undefined) {
      const [words, attribution] = node.children;
      if (words?.type !== 'blockquote' || attribution?.type !== 'paragraph') return SKIP;
      addLabels(looseLabelsIn(words, source, names));
      add(labelContent(words));
      add(unbalancedInCallout(words, source));
      const block = readBlock(attribution, undefined, source);
      const labels = addLabels(labelsLeft(block, names));
      add([...checkMarks(block, labels), ...lineWithoutSign(attribution, source)]);
      return SKIP;
    }
    if (node.type === 'code') addLabels(labelInCode(node, names));
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const block = readBlock(node, parent?.children[(index ?? 0) + 1], source);
    add(checkMarks(block, addLabels(labelsLeft(block, names))));
    return SKIP;
  });
  return { problems, named };
}

function looseLabelsIn(quote: Blockquote, source: string, names: Names): LooseLabel[] {
  const labels: LooseLabel[] = [];
  visit(quote, 'paragraph', block => {
    for (const label of labelsLeft(readBlock(block, undefined, source), names)) labels.push(label);
  });
  return labels;
}

const labelsLeft = (block: Block, names: Names) => [
  ...looseLabels(block.plain, names),
  ...hiddenLabels(block.node, block.source, names),
];

/** Words in quotation marks before one of `labels` are not reported, because the label has a problem already. */
function checkMarks(block: Block, labels: LooseLabel[]): LocalProblem[] {
  const isLabelled = labelledSpans(labels, block.plain.masked);
  return [
    ...looseMarks(block).flatMap(({ span, problem }) => (span && isLabelled(span) ? [] : [problem])),
    ...unbalancedMarks(block),
    ...citations(block.plain, labels),
    ...block.labels.flatMap(({ node }) => labelContent(node)),
  ];
}

/**
 * The result tells whether words in quotation marks belong to one of `labels`. They do if they start between the label’s `from`
 * (the start of its words) and its end. They also belong to the next label if only punctuation, brackets and spaces are between.
 */
function labelledSpans(
  labels: LooseLabel[],
  text: string,
): (span: { start: number; end: number }) => boolean {
  const starts = labels.map(({ start }) => start).sort((one, other) => one - other);
  const byWords = labels.toSorted((one, other) => one.from - other.from);
  const froms = byWords.map(({ from }) => from);
  let furthest = -1;
  const ends = byWords.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    if (start < (ends[lastAtMost(froms, start)] ?? -1)) return true;
    const next = starts[lastAtMost(starts, end - 1) + 1];
    return next !== undefined && /^[\][\s.,;:!?…]*$/u.test(text.slice(end, next));
  };
}

import type { Blockquote, Heading, Paragraph, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { LocalProblem } from '../../problems/problem.ts';
import { lastAtMost } from '../../words/last-at-most.ts';
import type { Miswritten } from '../passages.ts';
import { flatten } from '../plain-text.ts';
import { type LooseLabel, labelInCode, looseLabels, type Names } from './loose-labels.ts';
import { looseMarks, unbalancedInCallout, unbalancedMarks } from './loose-marks.ts';

/**
 * Looks at what stands outside the labelled passages: words in marks without a label, labels that stayed text, marks around brackets,
 * marks that nothing closes, blockquotes that are no callouts.
 *
 * Contract: only what names a source of the article is taken for a label (`me@example.com` is not). `named` are the sources of the labels
 * that stayed text. A slip that breaks two rules is told once.
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
  const tell = (labels: LooseLabel[]) => {
    for (const { source: name, problem } of labels) {
      problems.push(problem);
      named.push(name);
    }
    return labels;
  };
  visit(tree, (node, index, parent) => {
    if (node.type === 'blockquote' && miswritten.has(node)) {
      const fault = miswritten.get(node);
      const labels = tell(labelsIn(node, source, names));
      if (fault && !(fault.problem.rule === 'unattributed-quotation' && labels.length > 0))
        problems.push(fault.problem);
      for (const name of fault?.named ?? []) named.push(name);
      return SKIP;
    }
    if (node.type === 'blockquote' && node.data?.hProperties?.['dataCallout'] !== undefined) {
      const [words] = node.children;
      if (words?.type === 'blockquote') add(unbalancedInCallout(words, source));
      return SKIP;
    }
    if (node.type === 'code') tell(labelInCode(node, names));
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const labels = tell(looseLabels(node, flatten(node, source), names));
    add(checkMarks(node, parent?.children[(index ?? 0) + 1], source, labels));
    return SKIP;
  });
  return { problems, named };
}

function labelsIn(quote: Blockquote, source: string, names: Names): LooseLabel[] {
  const labels: LooseLabel[] = [];
  visit(quote, 'paragraph', block => {
    for (const label of looseLabels(block, flatten(block, source), names)) labels.push(label);
  });
  return labels;
}

/** Marks in words whose label stayed text are right: it is the label that is not. */
function checkMarks(
  block: Paragraph | Heading,
  next: RootContent | undefined,
  source: string,
  labels: LooseLabel[],
): LocalProblem[] {
  const isLabelled = labelled(labels, flatten(block, source).masked);
  return [
    ...looseMarks(block, next, source).flatMap(({ span, problem }) =>
      span && isLabelled(span) ? [] : [problem],
    ),
    ...unbalancedMarks(block, next, source),
  ];
}

/** Whether a place is in a label or the words before it, or nothing but stops and brackets stands between it and the label after it. */
function labelled(labels: LooseLabel[], text: string): (span: { start: number; end: number }) => boolean {
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

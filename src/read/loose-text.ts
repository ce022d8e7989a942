import type { Blockquote, Heading, Paragraph, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { flatten } from './flatten.ts';
import { type LooseLabel, labelInCode, looseLabels, type Names } from './loose-labels.ts';
import { looseMarks, unbalancedInCallout, unbalancedMarks } from './loose-marks.ts';
import type { Miswritten } from './passages.ts';
import type { LocalProblem } from './problems.ts';

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
  const tell = (labels: LooseLabel[]) => {
    problems.push(...labels.map(({ problem }) => problem));
    named.push(...labels.map(label => label.source));
    return labels;
  };
  visit(tree, (node, index, parent) => {
    if (node.type === 'blockquote' && miswritten.has(node)) {
      const fault = miswritten.get(node);
      const labels = tell(labelsIn(node, source, names));
      if (fault && !(fault.problem.rule === 'unattributed-quotation' && labels.length > 0))
        problems.push(fault.problem);
      named.push(...(fault?.named ?? []));
      return SKIP;
    }
    if (node.type === 'blockquote' && node.data?.hProperties?.['dataCallout'] !== undefined) {
      const [words] = node.children;
      if (words?.type === 'blockquote') problems.push(...unbalancedInCallout(words, source));
      return SKIP;
    }
    if (node.type === 'code') tell(labelInCode(node, names));
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const labels = tell(looseLabels(node, flatten(node, source), names));
    problems.push(...checkMarks(node, parent?.children[(index ?? 0) + 1], source, labels));
    return SKIP;
  });
  return { problems, named };
}

function labelsIn(quote: Blockquote, source: string, names: Names): LooseLabel[] {
  const labels: LooseLabel[] = [];
  visit(quote, 'paragraph', block => {
    labels.push(...looseLabels(block, flatten(block, source), names));
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
  const { masked } = flatten(block, source);
  const isLabelled = ({ start, end }: { start: number; end: number }) =>
    labels.some(
      label =>
        (label.from <= start && start < label.end) ||
        (end <= label.start && /^[\][\s.,;:!?…]*$/u.test(masked.slice(end, label.start))),
    );
  return [
    ...looseMarks(block, next, source).flatMap(({ span, problem }) =>
      span && isLabelled(span) ? [] : [problem],
    ),
    ...unbalancedMarks(block, next, source),
  ];
}

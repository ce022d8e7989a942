import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { fold } from '../words/fold.ts';
import { markedSpans } from '../words/marks.ts';
import { flatten, OBJECT } from './flatten.ts';
import type { LocalProblem } from './problems.ts';
import type { Place } from './yaml.ts';

/** From this many words in marks on, a missing label stops the build. */
const WORDS_TO_STOP = 4;

/**
 * Looks at what stands outside the labelled passages: words in marks without a label, labels that stayed text, marks around brackets.
 * `sources` are the keys of the article’s sources: only a label that names one is taken for a label (`me@example.com` is not).
 */
export function looseText(tree: Root, source: string, sources: ReadonlySet<string>): LocalProblem[] {
  const problems: LocalProblem[] = [];
  visit(tree, node => {
    if (node.type === 'blockquote' && node.data?.hProperties?.['dataCallout'] !== undefined) return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    problems.push(...looseMarks(node, source), ...looseLabels(node, source, sources));
    return SKIP;
  });
  return problems;
}

function looseMarks(block: Nodes, source: string): LocalProblem[] {
  const { text, masked, placeAt } = flatten(block, source);
  return markedSpans(masked)
    .filter(({ depth }) => depth === 0)
    .flatMap(({ start, end }) => {
      const quoted = text.slice(start, end);
      const words = fold(quoted).words.length;
      if (words === 0 && !quoted.includes(OBJECT)) return [];
      if (words === 0) return [problem('loose-marks', placeAt(start), MARKS_OUTSIDE)];
      const severity = words >= WORDS_TO_STOP ? 'error' : 'warning';
      return [problem('unattributed-quotation', placeAt(start), unattributed(quoted), severity)];
    });
}

function looseLabels(block: Nodes, source: string, sources: ReadonlySet<string>): LocalProblem[] {
  const { text, placeAt } = flatten(block, source);
  return [...text.matchAll(/\[([^[\]\s]*@([^[\]\s@]+))\]/gu)]
    .filter(([, , key = '']) => sources.has(key))
    .map(({ 0: written, index }) =>
      problem(
        'loose-label',
        placeAt(index),
        `\`${written}\` stayed text: write the words in brackets right before it, with no space, line break, link or label in between or inside`,
      ),
    );
}

const MARKS_OUTSIDE = 'the quotation marks stand outside the brackets: write [“words”][speaker@source]';

const unattributed = (quoted: string) =>
  `${shorten(quoted)} has no label: write [${shorten(quoted)}][speaker@source], or *emphasis* for a title or a term`;

const shorten = (quoted: string) => {
  const clean = quoted.replaceAll(OBJECT, '…');
  return clean.length > 60 ? `${clean.slice(0, 59)}…` : clean;
};

function problem(
  rule: LocalProblem['rule'],
  place: Place,
  message: string,
  severity: LocalProblem['severity'] = 'error',
): LocalProblem {
  return { rule, severity, ...place, message };
}

import type { Blockquote, Heading, Nodes, Paragraph, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../../problems/place.ts';
import type { LocalProblem } from '../../problems/problem.ts';
import { report } from '../../problems/report.ts';
import { shorten } from '../../problems/shorten.ts';
import { isQuotationMark } from '../../words/marks/mark-table.ts';
import { fold } from '../../words/fold.ts';
import { type MarkedSpan, markedSpans } from '../../words/marks/marked-spans.ts';
import { flatten, OBJECT } from '../plain-text.ts';
import { startOf } from '../source-position.ts';

/** Words in marks without a label, and marks that stand outside the brackets, the former with where they are in the text of the block. */
export function looseMarks(
  block: Paragraph | Heading,
  next: RootContent | undefined,
  source: string,
): { span: MarkedSpan | null; problem: LocalProblem }[] {
  const { text, masked, placeAt } = flatten(block, source);
  const openToTheEnd = new Set(openMarks(block, source).map(({ place }) => keyOf(place)));
  const continues = continuesIn(block, next, source);
  const outside = closedOutside(block, source, openToTheEnd).map(place => ({
    span: null,
    problem: report('loose-marks', place, { which: 'closing' }),
  }));
  const spans = markedSpans(masked).filter(({ depth }) => depth === 0);
  const found = spans.flatMap(span => {
    const place = placeAt(span.start);
    const isOpen = !span.closed && openToTheEnd.has(keyOf(place));
    if (isOpen && !continues) return [];
    const read =
      span.closed || isOpen ? judge(text, span, place) : report('loose-marks', place, { which: 'both' });
    return read ? [{ span, problem: read }] : [];
  });
  return [...found, ...outside];
}

/**
 * Marks that are opened and never closed. One left open at a paragraph’s end is right where the next paragraph opens with one again, as
 * newspapers print it.
 */
export function unbalancedMarks(
  block: Paragraph | Heading,
  next: RootContent | undefined,
  source: string,
): LocalProblem[] {
  if (continuesIn(block, next, source)) return [];
  return openMarks(block, source).map(({ place, mark }) => report('unbalanced-marks', place, { mark }));
}

/** The same in the words of a callout, where marks may also stand around all of its paragraphs. */
export function unbalancedInCallout({ children }: Blockquote, source: string): LocalProblem[] {
  const paragraphs = children.filter(child => child.type === 'paragraph');
  const whole = paragraphs.map(paragraph => flatten(paragraph, source).masked).join('\n\n');
  if (markedSpans(whole).every(({ closed }) => closed)) return [];
  return paragraphs.flatMap((paragraph, at) => unbalancedMarks(paragraph, paragraphs[at + 1], source));
}

/** One passage or more and nothing else: the marks stand outside. Any words between the marks: they need a label. */
function judge(text: string, { start, end }: MarkedSpan, place: Place): LocalProblem | null {
  const quoted = text.slice(start, end);
  const words = fold(quoted).words.length;
  if (words === 0) return quoted.includes(OBJECT) ? report('loose-marks', place, { which: 'both' }) : null;
  return report('unattributed-quotation', place, {
    quoted: shorten(quoted.replaceAll(OBJECT, '[…]'), 60),
    words,
  });
}

/** Marks left open at the end of the block, words of passages included. */
function openMarks(block: Nodes, source: string): { place: Place; mark: string }[] {
  const { text, masked, placeAt } = flatten(block, source, 'words');
  return markedSpans(masked)
    .filter(({ closed }) => !closed)
    .map(({ start }) => ({ place: placeAt(start), mark: text[start] ?? '' }));
}

/** Passages that open a mark which is closed behind their brackets. */
function closedOutside(block: Nodes, source: string, openToTheEnd: ReadonlySet<string>): Place[] {
  const places: Place[] = [];
  visit(block, 'quotation', node => {
    const open = openMarks(node, source).filter(({ place }) => !openToTheEnd.has(keyOf(place)));
    if (open.length > 0) places.push(startOf(node));
  });
  return places;
}

function continuesIn(block: Nodes, next: RootContent | undefined, source: string): boolean {
  if (block.type !== 'paragraph' || next?.type !== 'paragraph') return false;
  return isQuotationMark(flatten(next, source, 'words').masked.trimStart()[0]);
}

const keyOf = ({ line, column }: Place) => `${line}:${column}`;

import type { Blockquote, Heading, Nodes, Paragraph, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../../problems/place.ts';
import type { LocalProblem } from '../../problems/problem.ts';
import { report } from '../../problems/report.ts';
import { shorten } from '../../problems/shorten.ts';
import { fold } from '../../words/fold.ts';
import { isQuotationMark } from '../../words/marks/mark-table.ts';
import { type MarkedSpan, markedSpans } from '../../words/marks/marked-spans.ts';
import { OBJECT, plainTextWithPositions } from '../plain-text.ts';
import { placeOfNode } from '../source-position.ts';

/**
 * Finds words in quotation marks without a label, and quotation marks outside the brackets of a label. `span` is the part of the block’s
 * plain text between the quotation marks, or `null` for a closing mark outside the brackets.
 */
export function looseMarks(
  block: Paragraph | Heading,
  next: RootContent | undefined,
  source: string,
): { span: MarkedSpan | null; problem: LocalProblem }[] {
  const { text, masked, placeAt } = plainTextWithPositions(block, source);
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
 * Finds quotation marks that are opened and never closed. A mark may stay open at the end of a paragraph if the next paragraph begins with a
 * quotation mark, as newspapers print it.
 */
export function unbalancedMarks(
  block: Paragraph | Heading,
  next: RootContent | undefined,
  source: string,
): LocalProblem[] {
  if (continuesIn(block, next, source)) return [];
  return openMarks(block, source).map(({ place, mark }) => report('unbalanced-marks', place, { mark }));
}

/** Does the same for the words of a callout. There, one pair of quotation marks may also enclose all paragraphs. */
export function unbalancedInCallout({ children }: Blockquote, source: string): LocalProblem[] {
  const paragraphs = children.filter(child => child.type === 'paragraph');
  const whole = paragraphs.map(paragraph => plainTextWithPositions(paragraph, source).masked).join('\n\n');
  if (markedSpans(whole).every(({ closed }) => closed)) return [];
  return paragraphs.flatMap((paragraph, at) => unbalancedMarks(paragraph, paragraphs[at + 1], source));
}

/** Judges one pair of quotation marks. If it encloses only labelled passages, it should be inside the brackets. Words in it need a label. */
function judge(text: string, { start, end }: MarkedSpan, place: Place): LocalProblem | null {
  const quoted = text.slice(start, end);
  const words = fold(quoted).words.length;
  if (words === 0) return quoted.includes(OBJECT) ? report('loose-marks', place, { which: 'both' }) : null;
  return report('unattributed-quotation', place, {
    quoted: shorten(quoted.replaceAll(OBJECT, '[…]'), 60),
    words,
  });
}

/** Returns the quotation marks that are open at the end of the block, including those in passages. */
function openMarks(block: Nodes, source: string): { place: Place; mark: string }[] {
  const { text, masked, placeAt } = plainTextWithPositions(block, source, 'words');
  return markedSpans(masked)
    .filter(({ closed }) => !closed)
    .map(({ start }) => ({ place: placeAt(start), mark: text[start] ?? '' }));
}

/** Returns the places of passages that open a quotation mark which is closed after their brackets. */
function closedOutside(block: Nodes, source: string, openToTheEnd: ReadonlySet<string>): Place[] {
  const places: Place[] = [];
  visit(block, 'quotation', node => {
    const open = openMarks(node, source).filter(({ place }) => !openToTheEnd.has(keyOf(place)));
    if (open.length > 0) places.push(placeOfNode(node));
  });
  return places;
}

/** Does the next paragraph begin with a quotation mark, and so continue the quotation? */
function continuesIn(block: Nodes, next: RootContent | undefined, source: string): boolean {
  if (block.type !== 'paragraph' || next?.type !== 'paragraph') return false;
  return isQuotationMark(plainTextWithPositions(next, source, 'words').masked.trimStart()[0]);
}

const keyOf = ({ line, column }: Place) => `${line}:${column}`;

import type { Blockquote } from 'mdast';
import { looksQuoted } from '../../marks/looks-quoted.ts';
import { type MarkedSpan, markedSpans, readMarks } from '../../marks/marked-spans.ts';
import type { Place } from '../../problems/place.ts';
import type { LocalProblem } from '../../problems/problem.ts';
import { report } from '../../problems/report.ts';
import { shorten } from '../../problems/shorten.ts';
import { countWords } from '../../words/count-words.ts';
import { OBJECT, type PlainText, plainTextWithPositions } from '../plain-text.ts';
import { placeOfNode } from '../source-position.ts';
import { type Block, isContinued, type Label, readBlock } from './block.ts';
import { continuedSingle } from './continued-single.ts';
import { turnedMarks } from './turned-marks.ts';

/**
 * Finds words in quotation marks without a label, and quotation marks outside the brackets of a labelled passage. `span` has the
 * offsets of the marks and their words in `block.plain`. It is `null` if only the closing mark is outside the brackets.
 */
export function looseMarks(block: Block): { span: MarkedSpan | null; problem: LocalProblem }[] {
  const { text, masked, placeAt } = block.plain;
  const open = placesOf(block, ({ closed }) => !closed);
  const spans = marksOf(block, masked).spans.filter(({ depth }) => depth === 0);
  const found = spans.flatMap(span => {
    const place = placeAt(span.start);
    const isOpen = !span.closed && open.has(keyOf(place));
    if (isOpen && !isContinued(block)) return [];
    const read =
      span.closed || isOpen ? judge(text, span, place) : report('loose-marks', place, { which: 'both' });
    return read ? [{ span, problem: read }] : [];
  });
  const continued = continuedSingle(block).flatMap(span => {
    const problem = judge(text, span, placeAt(span.start));
    return problem ? [{ span, problem }] : [];
  });
  return [...found, ...continued, ...closedOutside(block), ...quotedInEmphasis(block.plain)];
}

/**
 * Finds quotation marks that are never closed, quotation marks that close nothing, and turned pairs (`”words“`). Also finds
 * labelled passages that only look quoted, such as `/words/` (looks-quoted.ts). Marks in emphasis count too. As in newspapers, a
 * mark may stay open at the end of a paragraph if the next paragraph begins with a quotation mark.
 */
export function unbalancedMarks(block: Block): LocalProblem[] {
  const { text, marked, placeAt } = block.whole;
  const { spans, stray } = marksOf(block, marked);
  const unclosed = spans.filter(({ closed }) => !closed);
  const open = unclosed.length === 0 || isContinued(block) ? [] : unclosed;
  const turned = turnedMarks(marked, new Set([...stray, ...open.map(({ start }) => start)]));
  const isTurned = new Set(turned.flat());
  const problems: LocalProblem[] = [
    ...turned.map(([from, to]) =>
      report('unbalanced-marks', placeAt(from), {
        mark: `${signAt(text, from)}…${signAt(text, to)}`,
        mistake: 'turned',
      }),
    ),
    ...unbalanced(
      block.whole,
      open.filter(({ start }) => !isTurned.has(start)),
      stray.filter(at => !isTurned.has(at)),
    ),
  ];
  const known = new Set([...problems.map(keyOf), ...[...isTurned].map(at => keyOf(placeAt(at)))]);
  for (const label of block.labels)
    for (const problem of unbalancedInLabel(label, block))
      if (!known.has(keyOf(problem))) problems.push(problem);
  return problems;
}

/** Finds unbalanced quotation marks in the words of a callout. One pair of marks may enclose several paragraphs of a callout. */
export function unbalancedInCallout({ children }: Blockquote, source: string): LocalProblem[] {
  const paragraphs = children.filter(child => child.type === 'paragraph');
  const whole = paragraphs
    .map(paragraph => plainTextWithPositions(paragraph, source, 'objects', true).masked)
    .join('\n\n');
  const { spans, stray } = readMarks(whole);
  const isBalanced = stray.length === 0 && spans.every(({ closed }) => closed);
  if (isBalanced && turnedMarks(whole, new Set()).length === 0) return [];
  return paragraphs.flatMap((paragraph, at) =>
    unbalancedMarks(readBlock(paragraph, paragraphs[at + 1], source)),
  );
}

/**
 * Finds unbalanced marks that only the text of the labelled passage shows, not the text of the whole block. Examples are an
 * unclosed `‘` before the first word, a dash before the first word, and words between other signs (`/words/`).
 */
function unbalancedInLabel({ node, plain, marks }: Label, block: Block): LocalProblem[] {
  const { text } = plain;
  const { spans, stray } = marks;
  const looks = spans.length === 0 && stray.length === 0 ? looksQuoted(text) : null;
  if (looks) return [report('unbalanced-marks', placeOfNode(node), { mark: text.trim(), mistake: looks })];
  const unclosed = spans.filter(({ closed }) => !closed);
  if (unclosed.length === 0 && stray.length === 0) return [];
  const open = isContinued(block) ? [] : unclosed;
  const paired = pairedPlaces(block);
  return unbalanced(plain, open, stray).filter(problem => !paired.has(keyOf(problem)));
}

/** `open` are marks that are never closed, `stray` are marks that close nothing. */
const unbalanced = ({ text, placeAt }: PlainText, open: MarkedSpan[], stray: number[]): LocalProblem[] => [
  ...open.map(({ start, inside: [from] }) =>
    report('unbalanced-marks', placeAt(start), { mark: text.slice(start, from), mistake: 'open' }),
  ),
  ...stray.map(at => report('unbalanced-marks', placeAt(at), { mark: signAt(text, at), mistake: 'stray' })),
];

const pairedPlaces = ({ marks, whole: { placeAt } }: Block) =>
  new Set(
    marks.spans
      .filter(({ closed }) => closed)
      .flatMap(({ start, inside: [, to] }) => [keyOf(placeAt(start)), keyOf(placeAt(to))]),
  );

/**
 * Returns the problem of one pair of quotation marks. Words in the pair need a label. If the pair has only labelled passages, the
 * marks belong inside the brackets of these passages. An empty pair is no problem.
 */
function judge(text: string, { start, end }: MarkedSpan, place: Place): LocalProblem | null {
  const quoted = text.slice(start, end);
  const words = countWords(quoted);
  if (words === 0) return quoted.includes(OBJECT) ? report('loose-marks', place, { which: 'both' }) : null;
  return report('unattributed-quotation', place, {
    quoted: shorten(quoted.replaceAll(OBJECT, '[…]'), 60),
    words,
  });
}

/** Most quotation marks in emphasis enclose a title. A comma before the closing mark shows that somebody speaks. */
function quotedInEmphasis({ text, masked, marked, placeAt }: PlainText): ReturnType<typeof looseMarks> {
  if (masked === marked) return [];
  const spans = markedSpans(marked).filter(({ depth, closed, start }) => {
    return depth === 0 && closed && masked[start] !== marked[start];
  });
  return spans.flatMap(span => {
    const quoted = text.slice(span.start, span.end);
    const isSpoken = /[,，、]$/u.test(text.slice(...span.inside).trimEnd());
    if (!isSpoken || countWords(quoted) < LEAST_WORDS_SPOKEN) return [];
    const problem = report('unattributed-quotation', placeAt(span.start), {
      quoted: shorten(quoted.replaceAll(OBJECT, '[…]'), 60),
      words: countWords(quoted),
      isEmphasis: true,
    });
    return [{ span, problem }];
  });
}

const LEAST_WORDS_SPOKEN = 4;

/** Finds labelled passages with a mark that is opened inside the brackets and closed after them. */
function closedOutside(block: Block): ReturnType<typeof looseMarks> {
  return block.labels.flatMap(({ node, plain, marks }) => {
    const open = marks.spans.filter(span => !span.closed);
    if (open.length === 0) return [];
    const closed = placesOf(block, span => span.closed);
    return open.some(({ start }) => closed.has(keyOf(plain.placeAt(start))))
      ? [{ span: null, problem: report('loose-marks', placeOfNode(node), { which: 'closing' }) }]
      : [];
  });
}

const placesOf = ({ marks, whole: { placeAt } }: Block, isWanted: (span: MarkedSpan) => boolean) =>
  new Set(marks.spans.filter(isWanted).map(({ start }) => keyOf(placeAt(start))));

/** Most often `text` equals the text of the whole block, whose marks are read already. */
const marksOf = ({ marks, whole }: Block, text: string) => (text === whole.masked ? marks : readMarks(text));

const signAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0);
const keyOf = ({ line, column }: Place) => `${line}:${column}`;

import type { Blockquote, LinkReference, Parent, PhrasingContent, Root } from 'mdast';
import { calloutForm, readForm, type WordsInForm } from '../marks/form.ts';
import { isQuotationMark } from '../marks/mark-table.ts';
import type { Place, Span } from '../problems/place.ts';
import { placeAfter } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { type Callout, isLoneAttribution, labelsIn, readCallout } from './callouts.ts';
import { footnoteNumber, isFootnote, sectionsOfFootnotes } from './footnotes.ts';
import { labelContent } from './label-content.ts';
import { isQuotation, splitLabel } from './labels.ts';
import { plainTextWithPositions, type QuotationNode } from './plain-text.ts';
import { placeOfNode, spanOf } from './source-position.ts';
import { EXIT, SKIP, visit } from './visit.ts';

/**
 * Finds every labelled passage and callout of an article, and marks it in the tree with its index, from 0. `numberPassages`
 * (number-passages.ts) later replaces this index in the HTML by the number of the quotation.
 *
 * Contract: changes `tree`. `settleFootnotes` must have moved the footnotes before. Brackets that only look like labels become
 * text again, as written. A blockquote with a problem is in `miswritten`. No passages are searched in it, because one problem is
 * enough.
 */
export function markPassages(tree: Root, source: string): MarkedPassages {
  const passages: Passage[] = [];
  const miswritten: Miswritten = new Map();
  restoreBrackets(tree, source);
  let section: string | null = null;
  const ofFootnotes = sectionsOfFootnotes(tree, source);
  const add = (passage: Omit<Passage, 'index' | 'section'>) => {
    passages.push({ ...passage, index: passages.length, section });
    return passages.length - 1;
  };
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') section = plainTextWithPositions(node, source, 'words').text;
    if (isFootnote(node)) section = ofFootnotes.get(footnoteNumber(node)) ?? null;
    if (node.type === 'blockquote') {
      const { callout, problem } = readCallout(node, source);
      if (problem) {
        const next = parent?.children[(index ?? 0) + 1];
        const isReportedThere = next?.type === 'blockquote' && isLoneAttribution(next, source);
        const named = labelsIn(node).map(({ label }) => splitLabel(label ?? '').source);
        miswritten.set(node, isReportedThere ? null : { problem, named });
        return SKIP;
      }
      if (!callout) return;
      markCallout(callout, add(calloutPassage(callout, source)));
      return SKIP;
    }
    if (node.type === 'linkReference' && isQuotation(node) && index !== undefined && parent)
      markInline(node, index, parent, add(inlinePassage(node, source)));
    return;
  });
  return { passages, miswritten };
}

function inlinePassage(node: LinkReference, source: string): Omit<Passage, 'index' | 'section'> {
  const { text, masked } = plainTextWithPositions(node, source);
  const read = readForm(text, masked);
  const plain = read.form === 'direct' ? [] : plainMarks(text, masked);
  return {
    ...labelOf(node, source),
    ...read,
    ...(labelContent(node).length > 0 && { hasOtherContent: true }),
    ...(plain.length > 0 && { plainMarks: plain }),
    kind: 'inline',
    attributed: null,
    place: spanOf(node),
  };
}

/** Returns the offsets of the quotation marks in code, which `masked` hides. Spaces at the start of `text` do not count. */
function plainMarks(text: string, masked: string): number[] {
  if (masked === text) return [];
  const shift = text.length - text.trimStart().length;
  return [...text.matchAll(/./gsu)].flatMap(({ index, 0: sign }) =>
    masked[index] !== text[index] && isQuotationMark(sign) ? [index - shift] : [],
  );
}

function calloutPassage(
  { paragraphs, label, quote }: Callout,
  source: string,
): Omit<Passage, 'index' | 'section'> {
  const flat = paragraphs.map(paragraph => plainTextWithPositions(paragraph, source, 'objects', true));
  const words = flat.map(({ text }) => text).join('\n\n');
  const masked = flat.map(part => part.masked).join('\n\n');
  return {
    ...labelOf(label, source),
    ...calloutForm(words, masked),
    ...(paragraphs.some(paragraph => labelContent(paragraph).length > 0) && { hasOtherContent: true }),
    kind: 'callout',
    attributed: plainTextWithPositions(label, source, 'words').text,
    place: placeOfNode(quote),
  };
}

/** The label is at the end of the link. It has no line break. */
function labelOf(
  node: LinkReference,
  source: string,
): Pick<Passage, 'label' | 'speaker' | 'source' | 'places'> {
  const label = node.label ?? '';
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  const start = written.lastIndexOf('[') + 1;
  const at = written.indexOf('@', start);
  const place = (length: number) => placeAfter(placeOfNode(node), written.slice(0, length));
  const span = (from: number, to: number): Span => {
    const { line: endLine, column: endColumn } = place(to);
    return { ...place(from), endLine, endColumn };
  };
  return {
    ...splitLabel(label),
    label,
    places: { speaker: span(start, at), source: span(at + 1, written.length - 1) },
  };
}

function markInline(node: LinkReference, index: number, parent: Parent, passage: number): void {
  const marked: QuotationNode = {
    type: 'quotation',
    index: passage,
    children: node.children,
    position: node.position,
    data: { hProperties: { dataQuotation: String(passage) } },
  };
  parent.children[index] = marked;
}

/**
 * The HTML of the callout becomes:
 * `<figure data-callout><blockquote>words</blockquote>`
 * `<figcaption>— <span data-attribution>name</span></figcaption></figure>`.
 */
function markCallout({ quote, paragraphs, attribution, label }: Callout, passage: number): void {
  quote.data = { hName: 'figure', hProperties: { dataCallout: String(passage) } };
  attribution.data = { hName: 'figcaption' };
  visit(attribution, (node, index, parent) => {
    if (node !== label || index === undefined || !parent) return;
    parent.children[index] = {
      type: 'quotation',
      index: passage,
      children: label.children,
      data: { hProperties: { dataAttribution: String(passage) } },
    };
    return EXIT;
  });
  quote.children = [{ type: 'blockquote', children: paragraphs }, attribution];
}

/** Turns brackets with an `@` that are not a label, such as `[me@example.com]`, back into text. */
function restoreBrackets(tree: Root, source: string): void {
  visit(tree, 'linkReference', (node, index, parent) => {
    if (!node.label?.includes('@') || isQuotation(node) || index === undefined) return;
    parent?.children.splice(index, 1, ...asText(node, source));
    return index;
  });
}

function asText(node: LinkReference, source: string): PhrasingContent[] {
  const { start, end } = node.position ?? {};
  const written = source.slice(start?.offset, end?.offset);
  const closing = written.slice(node.referenceType === 'shortcut' ? -1 : written.lastIndexOf(']['));
  const at = (length: number): Point | undefined =>
    start && { ...placeAfter(start, written.slice(0, length)), offset: (start.offset ?? 0) + length };
  const text = (value: string, from: Point | undefined, to: Point | undefined): PhrasingContent => ({
    type: 'text',
    value,
    ...(from && to && { position: { start: from, end: to } }),
  });
  return [text('[', start, at(1)), ...node.children, text(closing, at(written.length - closing.length), end)];
}

type Point = NonNullable<LinkReference['position']>['start'];

interface MarkedPassages {
  passages: Passage[];
  miswritten: Miswritten;
}

/**
 * The blockquotes with a problem. `named` has the keys of the sources in their labels. The value is `null` if the next block is a
 * blockquote with only an attribution line, because the problem is then reported there.
 */
export type Miswritten = Map<Blockquote, { problem: LocalProblem; named: string[] } | null>;

/** A labelled passage: words with the label `speaker@source`, in the text or as a callout. */
export interface Passage extends WordsInForm {
  /** The number of the passage in the article, from 0, in the order of the text. */
  index: number;
  /** The label as written, without brackets: `speaker@source`. */
  label: string;
  /** The id of the speaker; empty if the outlet itself is quoted. */
  speaker: string;
  source: string;
  kind: 'inline' | 'callout';
  /**
   * In a callout, the words in the first brackets of the attribution line, such as `Ana Ruiz, shop owner`; `null` for an inline
   * passage.
   */
  attributed: string | null;
  /**
   * The UTF-16 offsets in `text` of quotation marks in code. These marks quote nothing. Absent if there are none, and for the
   * form `direct`.
   */
  plainMarks?: number[];
  /** Are there images, struck-out words or footnotes among the words? Then readers see other content than can be compared. */
  hasOtherContent?: boolean;
  /**
   * The text of the heading above the passage; `null` if there is no heading. For a passage in a footnote: the heading above the
   * first reference to the footnote.
   */
  section: string | null;
  place: Place | Span;
  /** The places of the speaker and the source in the label. */
  places: { speaker: Span; source: Span };
}

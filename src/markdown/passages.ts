import type { Blockquote, Heading, LinkReference, Parent, PhrasingContent, Root } from 'mdast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Place, Span } from '../problems/place.ts';
import { placeAfter } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { calloutForm, readForm, type WordsInForm } from '../words/form.ts';
import { type Callout, labelsIn, readCallout, standsAlone } from './callouts.ts';
import { isQuotation, splitLabel } from './labels.ts';
import { flatten, type QuotationNode } from './plain-text.ts';
import { spanOf, startOf } from './source-position.ts';

/**
 * Finds every labelled passage and callout of an article and marks its place in the tree, so that the HTML can be completed once
 * ids are known. Brackets that only look like labels become text again, as written. What stands in a blockquote with a problem of its own is
 * left alone: the one problem is enough.
 */
export function takePassages(tree: Root, source: string): Taken {
  const passages: Passage[] = [];
  const miswritten: Miswritten = new Map();
  restoreBrackets(tree, source);
  let section: string | null = null;
  const take = (passage: Omit<Passage, 'index' | 'section'>) => {
    passages.push({ ...passage, index: passages.length, section });
    return passages.length - 1;
  };
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') section = headingText(node, source);
    if (node.type === 'blockquote') {
      const { callout, problem } = readCallout(node, source);
      if (problem) {
        const next = parent?.children[(index ?? 0) + 1];
        const isTold = next?.type === 'blockquote' && standsAlone(next, source);
        const named = labelsIn(node).map(({ label }) => splitLabel(label ?? '').source);
        miswritten.set(node, isTold ? null : { problem, named });
        return SKIP;
      }
      if (!callout) return;
      markCallout(callout, take(calloutPassage(callout, source)));
      return SKIP;
    }
    if (node.type === 'linkReference' && isQuotation(node) && index !== undefined && parent)
      markInline(node, index, parent, take(inlinePassage(node, source)));
    return;
  });
  return { passages, miswritten };
}

function inlinePassage(node: LinkReference, source: string): Omit<Passage, 'index' | 'section'> {
  const { text, masked } = flatten(node, source);
  return { ...labelOf(node, source), ...readForm(text, masked), kind: 'inline', place: spanOf(node) };
}

function calloutPassage(
  { paragraphs, label, quote }: Callout,
  source: string,
): Omit<Passage, 'index' | 'section'> {
  const flat = paragraphs.map(paragraph => flatten(paragraph, source, 'objects', true));
  const words = flat.map(({ text }) => text).join('\n\n');
  const masked = flat.map(part => part.masked).join('\n\n');
  return {
    ...labelOf(label, source),
    ...calloutForm(words, masked),
    kind: 'callout',
    place: startOf(quote),
  };
}

/** The label stands at the end of the brackets, on one line. */
function labelOf(
  node: LinkReference,
  source: string,
): Pick<Passage, 'label' | 'speaker' | 'source' | 'places'> {
  const label = node.label ?? '';
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  const start = written.lastIndexOf('[') + 1;
  const at = written.indexOf('@', start);
  const place = (length: number) => placeAfter(startOf(node), written.slice(0, length));
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
    data: { hName: 'span', hProperties: { dataQuotation: String(passage) } },
  };
  parent.children[index] = marked;
}

/** `<figure data-callout><blockquote>words</blockquote><figcaption>— <span data-attribution>name</span></figcaption></figure>` */
function markCallout({ quote, paragraphs, attribution, label }: Callout, passage: number): void {
  quote.data = { hName: 'figure', hProperties: { dataCallout: String(passage) } };
  attribution.data = { hName: 'figcaption' };
  visit(attribution, (node, index, parent) => {
    if (node !== label || index === undefined || !parent) return;
    parent.children[index] = {
      type: 'quotation',
      index: passage,
      children: label.children,
      data: { hName: 'span', hProperties: { dataAttribution: String(passage) } },
    };
    return EXIT;
  });
  quote.children = [{ type: 'blockquote', children: paragraphs }, attribution];
}

/** Brackets with an `@` that are no label (`[me@example.com]`) are text, whatever labels there are elsewhere. */
function restoreBrackets(tree: Root, source: string): void {
  visit(tree, 'linkReference', (node, index, parent) => {
    if (!node.label?.includes('@') || isQuotation(node) || index === undefined) return;
    parent?.children.splice(index, 1, ...asText(node, source));
    return index;
  });
}

/** The brackets and what stands between them, as the editor wrote them; a label may go over the end of a line. */
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

const headingText = (node: Heading, source: string): string => flatten(node, source, 'words').text;

export interface Taken {
  passages: Passage[];
  miswritten: Miswritten;
}

/** Blockquotes with a problem of their own and the sources they name; `null` where another tells it. */
export type Miswritten = Map<Blockquote, { problem: LocalProblem; named: string[] } | null>;

/** A labelled passage as it stands in the text. */
export interface Passage extends WordsInForm {
  /** Its number in the article, in order. */
  index: number;
  label: string;
  /** Empty where the outlet speaks. */
  speaker: string;
  source: string;
  kind: 'inline' | 'callout';
  section: string | null;
  place: Place | Span;
  /** Where the two parts of the label are. */
  places: { speaker: Span; source: Span };
}

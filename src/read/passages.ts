import type { Heading, LinkReference, Parent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { calloutForm, readForm, type WordsInForm } from '../words/form.ts';
import { type Callout, readCallout } from './callouts.ts';
import { flatten, type QuotationNode } from './flatten.ts';
import { isQuotation, splitLabel } from './labels.ts';
import type { LocalProblem } from './problems.ts';
import type { Place } from './yaml.ts';

/**
 * Finds every labelled passage and callout of an article and marks its place in the tree, so that the HTML can be completed once
 * ids are known. Brackets that only look like labels become text again, as written.
 */
export function takePassages(tree: Root, source: string): { passages: Passage[]; problems: LocalProblem[] } {
  const passages: Passage[] = [];
  const problems: LocalProblem[] = [];
  let section: string | null = null;
  const take = (passage: Omit<Passage, 'index' | 'section'>) => {
    passages.push({ ...passage, index: passages.length, section });
    return passages.length - 1;
  };
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') section = headingText(node, source);
    if (node.type === 'blockquote') {
      const read = readCallout(node, source);
      problems.push(...read.problems);
      if (!read.callout) return;
      markCallout(read.callout, take(calloutPassage(read.callout, source)));
      return SKIP;
    }
    if (node.type !== 'linkReference' || !node.label?.includes('@') || index === undefined || !parent) return;
    if (!isQuotation(node)) {
      parent.children.splice(index, 1, ...asText(node));
      return index;
    }
    markInline(node, index, parent, take(inlinePassage(node, source)));
    return;
  });
  return { passages, problems };
}

function inlinePassage(node: LinkReference, source: string): Omit<Passage, 'index' | 'section'> {
  const { text, masked } = flatten(node, source);
  const [place, label] = [startOf(node), node.label ?? ''];
  return { ...splitLabel(label), label, ...readForm(text, masked), kind: 'inline', place };
}

function calloutPassage(
  { paragraphs, label: { label }, quote }: Callout,
  source: string,
): Omit<Passage, 'index' | 'section'> {
  const flat = paragraphs.map(paragraph => flatten(paragraph, source));
  const words = flat.map(({ text }) => text).join('\n\n');
  const masked = flat.map(part => part.masked).join('\n\n');
  return {
    ...splitLabel(label ?? ''),
    label: label ?? '',
    ...calloutForm(words, masked),
    kind: 'callout',
    place: startOf(quote),
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
  const at = attribution.children.indexOf(label);
  attribution.children[at] = {
    type: 'quotation',
    index: passage,
    children: label.children,
    data: { hName: 'span', hProperties: { dataAttribution: String(passage) } },
  };
  quote.children = [{ type: 'blockquote', children: paragraphs }, attribution];
}

/** The brackets and the address between them, as the editor wrote them. */
function asText(node: LinkReference): RootContent[] {
  const end = node.referenceType === 'collapsed' ? '][]' : ']';
  return [{ type: 'text', value: '[' }, ...node.children, { type: 'text', value: end }];
}

export const headingText = (node: Heading, source: string): string => flatten(node, source).text;

function startOf(node: { position?: { start: Place } | undefined }): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

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
  place: Place;
}

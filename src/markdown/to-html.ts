import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { headingRank } from 'hast-util-heading-rank';
import type { FootnoteReference, Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { singleSpaced } from '../single-spaced.ts';
import { completeImages } from './figures.ts';
import type { Images } from './images.ts';
import type { QuotationNode } from './plain-text.ts';
import { visit } from './visit.ts';

/** Ids that every page has. Anchors with a double hyphen, such as `source--times`, are not here: a heading asks for none. */
const PAGE_IDS = ['main'];

/**
 * Turns the Markdown tree into a tree of sanitized HTML. Everything that the editor wrote goes through the sanitizer; src/render
 * adds elements of the site later. `page` is the path of the page, `images` are the images of the site.
 *
 * Contract: passages are marked with `data-quotation`, `data-callout` and `data-attribution`. References to footnotes are marked
 * with `data-footnote-call`, the list of footnotes with `data-footnotes`, and each footnote with `data-footnote`.
 */
export function toHtmlTree(tree: Root, page: string, images: Images): HtmlRoot {
  const html = toHtml.runSync(tree) as HtmlRoot;
  completeImages(html, page, images);
  makeHeadingIdsUnique(html, new Set(PAGE_IDS));
  return html;
}

/**
 * Gives each heading in `tree` a unique id that is not in `taken`. If a quotation has the wanted id, the heading gets another id:
 * ids of quotations are permanent.
 */
export function makeHeadingIdsUnique(tree: HtmlRoot, taken: ReadonlySet<string>): void {
  const used = new Set(taken);
  visit(tree, 'element', node => {
    if (headingRank(node) === undefined) return;
    const wanted =
      String(node.properties['id'] ?? '')
        .replace(/-{2,}/gu, '-')
        .replace(/^-/u, '') || 'section';
    let id = wanted;
    for (let count = 1; used.has(id); count += 1)
      id = count === 1 ? `${wanted}-section` : `${wanted}-section-${count}`;
    used.add(id);
    node.properties['id'] = id;
  });
}

/** Returns the headings in order, with their current ids. `makeHeadingIdsUnique` may change these ids later. */
export function headingsOf(tree: HtmlRoot): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'element', node => {
    const depth = headingRank(node);
    if (depth !== undefined)
      headings.push({ depth, id: String(node.properties['id']), text: singleSpaced(textOf(node)) });
  });
  return headings;
}

/** Returns the text of a node and its children. The texts of two blocks follow each other without a space. */
export const textOf = (node: ElementContent | HtmlRoot): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map(child => textOf(child as Element)).join('')
      : '';

const schema: typeof defaultSchema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), 'figure', 'figcaption'],
  attributes: {
    ...defaultSchema.attributes,
    span: ['dataQuotation', 'dataAttribution'],
    figure: ['dataCallout'],
    sup: ['dataFootnoteCall', 'dataUse'],
    ol: ['dataFootnotes'],
    li: ['dataFootnote'],
  },
};

/** The `sup` is empty because the letter of a footnote is not a word of the text. render/footnotes.ts adds the letter later. */
const footnoteReference = (_state: unknown, { data }: FootnoteReference): Element => ({
  type: 'element',
  tagName: 'sup',
  properties: { ...data?.hProperties },
  children: [],
});

/** remark-rehype would make the same element, but copies the properties of each passage by a structured clone. */
const quotation = (state: { all(node: QuotationNode): ElementContent[] }, node: QuotationNode): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { ...node.data.hProperties },
  children: state.all(node),
});

/**
 * Nothing needs the positions of nodes, and they would make a stored tree much larger. Runs before the sanitizer, which would
 * copy them.
 */
function withoutPlaces(tree: HtmlRoot): void {
  visit(tree, node => {
    node.position = undefined;
  });
}

/**
 * Gives headings their ids by rehype-slug. It gets only the headings, because its visit of a whole tree takes much longer than
 * ours.
 */
function slugHeadings(): (tree: HtmlRoot) => void {
  const slug = rehypeSlug();
  return tree => {
    const children: Element[] = [];
    visit(tree, 'element', node => {
      if (headingRank(node) !== undefined) children.push(node);
    });
    slug({ type: 'root', children });
  };
}

const toHtml = remark()
  .use(remarkRehype, { handlers: { footnoteReference, quotation } })
  .use(() => withoutPlaces)
  .use(slugHeadings)
  .use(rehypeSanitize, schema)
  .freeze();

export interface Heading {
  depth: number;
  id: string;
  text: string;
}

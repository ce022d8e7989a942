import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { headingRank } from 'hast-util-heading-rank';
import type { FootnoteReference, Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { completeImages } from './figures.ts';
import type { Images } from './images.ts';
import { visit } from './visit.ts';

/** Ids that every page has. The page’s anchors for sources, cards and further uses contain a double hyphen, which no heading’s id does. */
const PAGE_IDS = ['main'];

/**
 * Turns the Markdown tree into a tree of plain, safe HTML. All that the editor can write passes the sanitizer; the site adds its own markup
 * later. Passages are marked with `data-quotation`, `data-callout` and `data-attribution`, calls of footnotes with
 * `data-footnote-call`, their texts with `data-footnotes` and `data-footnote`. `page` is the path of its page, `images` what it can show.
 */
export function toHtmlTree(tree: Root, page: string, images: Images): HtmlRoot {
  const html = toHtml.runSync(tree) as HtmlRoot;
  completeImages(html, page, images);
  makeHeadingIdsUnique(html, new Set(PAGE_IDS));
  return html;
}

/** Gives each heading a unique id that is not in `taken`. The ids of quotations are permanent, so the id of a heading changes instead. */
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

/** Returns the headings of a text in order, with the ids that they have now. */
export function headingsOf(tree: HtmlRoot): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'element', node => {
    const depth = headingRank(node);
    if (depth !== undefined)
      headings.push({ depth, id: String(node.properties['id']), text: textOf(node).replace(/\s+/gu, ' ') });
  });
  return headings;
}

/** Returns the text of a node as it stands, without anything between blocks. */
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

/** Makes an empty element of a call. `render/` adds its letter, which is not a word of the text. */
const footnoteReference = (_state: unknown, { data }: FootnoteReference): Element => ({
  type: 'element',
  tagName: 'sup',
  properties: { ...data?.hProperties },
  children: [],
});

/** Removes the positions of nodes: nothing needs them, and they would be half of a stored tree. The sanitizer copies only positions that are there. */
function withoutPlaces(tree: HtmlRoot): void {
  visit(tree, node => {
    node.position = undefined;
  });
}

const toHtml = remark()
  .use(remarkRehype, { handlers: { footnoteReference } })
  .use(() => withoutPlaces)
  .use(rehypeSlug)
  .use(rehypeSanitize, schema)
  .freeze();

export interface Heading {
  depth: number;
  id: string;
  text: string;
}

import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { headingRank } from 'hast-util-heading-rank';
import type { Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';

/** Ids that every page has; anchors the page makes for sources, cards and further uses hold a double hyphen, and no heading’s does. */
const PAGE_IDS = ['main'];

/**
 * The article as a tree of plain, safe HTML: everything the editor can write passes the sanitizer, and only then does the site add
 * markup of its own. Passages are known by `data-quotation`, `data-callout` and `data-attribution`.
 */
export function toHtmlTree(tree: Root): HtmlRoot {
  const html = toHtml.runSync(tree) as HtmlRoot;
  settleHeadings(html, new Set(PAGE_IDS));
  return html;
}

export const toText = (tree: HtmlRoot): string => stringifier.stringify(tree as never);

/** Gives each heading an anchor of its own that is not `taken`: ids of quotations are permanent, so a heading gives way. */
export function settleHeadings(tree: HtmlRoot, taken: ReadonlySet<string>): void {
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

export function headingsOf(tree: HtmlRoot): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'element', node => {
    const depth = headingRank(node);
    if (depth !== undefined)
      headings.push({ depth, id: String(node.properties['id']), text: textOf(node).replace(/\s+/gu, ' ') });
  });
  return headings;
}

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
  },
};

const toHtml = remark().use(remarkRehype).use(rehypeSlug).use(rehypeSanitize, schema).freeze();
const stringifier = remark().use(remarkRehype).use(rehypeStringify).freeze();

export interface Heading {
  depth: number;
  id: string;
  text: string;
}

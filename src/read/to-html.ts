import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';
import type { Heading } from './article.ts';

/**
 * The article as a tree of plain, safe HTML: everything the editor can write passes the sanitizer, and only then does the site add
 * markup of its own. Passages are known by `data-quotation`, `data-callout` and `data-attribution`.
 */
export function toHtmlTree(tree: Root): HtmlRoot {
  return toHtml.runSync(tree) as HtmlRoot;
}

export const toText = (tree: HtmlRoot): string => stringifier.stringify(tree as never);

/** The headings with their anchors; one whose anchor is also the id of a quotation gives way, since ids are permanent. */
export function headingsOf(tree: HtmlRoot, taken: ReadonlySet<string> = new Set()): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'element', node => {
    const depth = /^h([1-6])$/u.exec(node.tagName)?.[1];
    if (depth === undefined) return;
    const id = String(node.properties['id'] ?? '');
    if (taken.has(id)) node.properties['id'] = `${id}-section`;
    headings.push({ depth: Number(depth), id: String(node.properties['id'] ?? ''), text: textOf(node) });
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

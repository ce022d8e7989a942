import { toHtml } from 'hast-util-to-html';
import type { SitePage } from '../../article/read-site-page.ts';
import { SITE } from '../../site.ts';
import { completeMarkup } from '../complete-markup.ts';
import { copiedTree } from '../copied-tree.ts';

/** Returns the text of a page about the site itself as HTML. */
export function sitePageHtml(page: SitePage): string {
  const tree = copiedTree(page.tree);
  completeMarkup(tree, SITE.language);
  return toHtml(tree);
}

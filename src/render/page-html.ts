import { toHtml } from 'hast-util-to-html';
import type { Article } from '../article/article.ts';
import type { Page } from '../article/read-page.ts';
import { SITE } from '../site.ts';
import { completeMarkup } from './complete-markup.ts';
import { pageTree } from './page-tree.ts';

/** The text of an article as HTML for its page. */
export const pageHtml = (article: Article): string => toHtml(pageTree(article));

/** The same of a page about the site itself. */
export function sitePageHtml(page: Page): string {
  const tree = structuredClone(page.tree);
  completeMarkup(tree, SITE.language);
  return toHtml(tree);
}

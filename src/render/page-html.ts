import { toHtml } from 'hast-util-to-html';
import type { Article } from '../article/article.ts';
import { pageTree } from './page-tree.ts';

/** The text of an article as HTML for its page. */
export const pageHtml = (article: Article): string => toHtml(pageTree(article));

import type { Article } from '../src/article/article.ts';
import { pageBlocks } from '../src/render/page/page-blocks.ts';

/** The text of an article as HTML for its page, without the clippings (the cards of quotations) that follow its paragraphs. */
export const pageHtml = (article: Article): string =>
  pageBlocks(article)
    .map(({ html }) => html)
    .join('');

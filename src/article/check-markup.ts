import type { Root } from 'mdast';
import { settleFootnotes } from '../markdown/footnotes.ts';
import { checkImages, type Images } from '../markdown/images.ts';
import { type SiteLink, siteLinks } from '../markdown/site-links.ts';
import { unsafeMarkup } from '../markdown/unsafe-markup.ts';
import { unsupportedMarkdown } from '../markdown/unsupported/unsupported-markdown.ts';
import type { LocalProblem } from '../problems/problem.ts';

/**
 * Returns the problems of the markup of an article or page, and its links to pages and files of this site. `page` is the path of
 * the article or page, such as `articles/floods/`.
 *
 * Contract: changes `tree`: moves the footnotes to the end (`settleFootnotes` in footnotes.ts).
 */
export function checkMarkup(tree: Root, source: string, page: string, images: Images): CheckedMarkup {
  const links = siteLinks(tree, page);
  const problems = [
    ...unsafeMarkup(tree, source),
    ...unsupportedMarkdown(tree, source),
    ...checkImages(tree, page, images),
    ...settleFootnotes(tree),
  ];
  return { links, problems };
}

interface CheckedMarkup {
  links: SiteLink[];
  problems: LocalProblem[];
}

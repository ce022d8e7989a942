import type { Root } from 'hast';
import type { TextFile } from '../content/content-files.ts';
import { type PageData, pageSchema } from '../content/schema/article.ts';
import { readFrontMatter } from '../content/yaml/front-matter.ts';
import type { Images } from '../markdown/images.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import type { SiteLink } from '../markdown/site-links.ts';
import { strayCharacters } from '../markdown/stray-characters.ts';
import { toHtmlTree } from '../markdown/to-html.ts';
import { type Problem, sortProblems } from '../problems/problem.ts';
import { checkMarkup } from './check-markup.ts';
import { nameFileInErrors } from './name-file-in-errors.ts';

/**
 * Reads one page about the site itself, such as `content/pages/method.md`. Pure. Returns all problems, not only the first. `page`
 * is `null` only if the frontmatter or the text could not be read.
 */
export function readSitePage(slug: string, markdown: TextFile, images: Images): ReadSitePage {
  return nameFileInErrors(markdown.file, () => read(slug, markdown, images));
}

function read(slug: string, markdown: TextFile, images: Images): ReadSitePage {
  const { value, problems, body } = readFrontMatter(markdown.text, pageSchema);
  const { tree, problem } = parseMarkdown(body, '');
  const path = `${slug}/`;
  const markup = checkMarkup(tree, body, path, images);
  const deep = problem === null ? [] : [problem];
  const found = [...problems, ...deep, ...markup.problems, ...strayCharacters(markdown.text)].map(one => ({
    ...one,
    file: markdown.file,
  }));
  return {
    page: value && problem === null ? { slug, ...value, tree: toHtmlTree(tree, path, images) } : null,
    links: markup.links,
    problems: sortProblems(found),
  };
}

export interface ReadSitePage {
  page: SitePage | null;
  /** Links to pages and files of this site. Their targets are checked when all content is read. */
  links: SiteLink[];
  problems: Problem[];
}

export interface SitePage extends PageData {
  slug: string;
  /** The text as sanitized HTML. The render later adds elements of the site. */
  tree: Root;
}

import type { TextFile } from '../content/content-files.ts';
import { type PageData, pageSchema } from '../content/schema/article.ts';
import { readFrontMatter } from '../content/yaml/front-matter.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { strayCharacters } from '../markdown/stray-characters.ts';
import { toHtmlString, toHtmlTree } from '../markdown/to-html.ts';
import { unsafeMarkup } from '../markdown/unsafe-markup.ts';
import { type Problem, sortProblems } from '../problems/problem.ts';
import { nameFileInErrors } from './name-file-in-errors.ts';

/** Reads one page about the site itself, such as `content/pages/method.md`. Pure; all problems are reported together. */
export function readPage(slug: string, markdown: TextFile): ReadPage {
  return nameFileInErrors(markdown.file, () => read(slug, markdown));
}

function read(slug: string, markdown: TextFile): ReadPage {
  const { value, problems, body } = readFrontMatter(markdown.text, pageSchema);
  const { tree, problem } = parseMarkdown(body, '');
  const deep = problem === null ? [] : [problem];
  const found = [...problems, ...deep, ...unsafeMarkup(tree, body), ...strayCharacters(markdown.text)].map(
    one => ({ ...one, file: markdown.file }),
  );
  return {
    page: value && problem === null ? { slug, ...value, html: toHtmlString(toHtmlTree(tree)) } : null,
    problems: sortProblems(found),
  };
}

interface ReadPage {
  page: Page | null;
  problems: Problem[];
}

export interface Page extends PageData {
  slug: string;
  html: string;
}

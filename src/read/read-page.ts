import { readFrontMatter } from './front-matter.ts';
import { namingFile } from './naming-file.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { type Problem, sortProblems } from './problems.ts';
import type { TextFile } from './registry.ts';
import { type PageData, pageSchema } from './schema/article.ts';
import { strayCharacters } from './stray-characters.ts';
import { toHtmlTree, toText } from './to-html.ts';
import { unsafeMarkup } from './unsafe-markup.ts';

/** Reads one page about the site itself, such as `content/pages/method.md`. Pure; all problems are reported together. */
export function readPage(slug: string, markdown: TextFile): ReadPage {
  return namingFile(markdown.file, () => read(slug, markdown));
}

function read(slug: string, markdown: TextFile): ReadPage {
  const { value, problems, body } = readFrontMatter(markdown.text, pageSchema);
  const { tree, problem } = parseMarkdown(body, '');
  const deep = problem === null ? [] : [problem];
  const found = [...problems, ...deep, ...unsafeMarkup(tree, body), ...strayCharacters(markdown.text)].map(
    one => ({ ...one, file: markdown.file }),
  );
  return {
    page: value && problem === null ? { slug, ...value, html: toText(toHtmlTree(tree)) } : null,
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

import { readFrontMatter } from './front-matter.ts';
import { labelParser } from './labels.ts';
import { type Problem, sortProblems } from './problems.ts';
import type { TextFile } from './registry.ts';
import { type PageData, pageSchema } from './schema/article.ts';
import { strayCharacters } from './stray-characters.ts';
import { toHtmlTree, toText } from './to-html.ts';
import { unsafeMarkup } from './unsafe-markup.ts';

/** Reads one page about the site itself, such as `content/pages/method.md`. Pure; all problems are reported together. */
export function readPage(slug: string, markdown: TextFile): { page: Page | null; problems: Problem[] } {
  const { value, problems, body } = readFrontMatter(markdown.text, pageSchema);
  const tree = labelParser('').parse(body);
  const found = [...problems, ...unsafeMarkup(tree, body), ...strayCharacters(markdown.text)].map(
    problem => ({
      ...problem,
      file: markdown.file,
    }),
  );
  return {
    page: value && { slug, ...value, html: toText(toHtmlTree(tree)) },
    problems: sortProblems(found),
  };
}

export interface Page extends PageData {
  slug: string;
  html: string;
}

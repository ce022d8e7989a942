import { articleSchema } from '../content/schema/article.ts';
import { readFrontMatter } from '../content/yaml/front-matter.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { visit } from '../markdown/visit.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * Fixes what is safe to fix in the file of an article or page. Removes spaces and tabs at the ends of lines. Adds the empty `>`
 * line before the attribution line of a callout, if `problems` says that it is missing. `problems` are the problems of this file.
 *
 * Contract: readers see one change only, a fixed callout. Line endings stay. Spaces and tabs stay in three places: after a
 * backslash, on lines that end with a Markdown line break, and on lines with code or HTML. All of them stay if the frontmatter is
 * not closed, or if the text is nested too deep to be parsed.
 */
export function fixText(text: string, problems: Pick<Problem, 'line' | 'column' | 'fix'>[]): string {
  return withoutTrailingSpaces(withMissingLines(text, problems));
}

function withMissingLines(text: string, problems: Pick<Problem, 'line' | 'column' | 'fix'>[]): string {
  const lines = linesOf(text);
  const missing = problems.filter(({ fix }) => fix === 'quote-line');
  for (const { line, column } of missing.sort((one, other) => other.line - one.line)) {
    const attribution = lines[line - 1] ?? '';
    const end = /[\r\n]+$/u.exec(lines[line - 2] ?? '')?.[0] ?? '\n';
    lines.splice(line - 1, 0, attribution.slice(0, column - 1).trimEnd() + end);
  }
  return lines.join('');
}

function withoutTrailingSpaces(text: string): string {
  const kept = linesToKeep(text);
  if (kept === null) return text;
  return linesOf(text)
    .map((line, index) => (kept.has(index + 1) ? line : line.replace(/(?<![\\ \t])[ \t]+(?=[\r\n]*$)/u, '')))
    .join('');
}

const linesOf = (text: string) => text.split(/(?<=\r\n|\n|\r(?!\n))/u);

/** Returns the numbers, from 1, of the lines whose last spaces must stay; `null` if they must stay on all lines. */
function linesToKeep(text: string): Set<number> | null {
  const { body } = readFrontMatter(text, articleSchema);
  // `readFrontMatter` replaces a closed frontmatter by spaces. So `body` is empty only if the frontmatter is not closed, or if
  // the file is empty.
  if (body === '') return null;
  const { tree, problem } = parseMarkdown(body);
  if (problem) return null;
  const kept = new Set<number>();
  visit(tree, node => {
    const { start, end } = node.position ?? {};
    if (!start || !end) return;
    if (node.type === 'break') kept.add(start.line);
    if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html')
      for (let line = start.line; line <= end.line; line += 1) kept.add(line);
  });
  return kept;
}

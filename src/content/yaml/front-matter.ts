import type { z } from 'zod';
import { START } from '../../problems/place.ts';
import { report } from '../../problems/report.ts';
import { readYaml, type YamlResult } from './read-yaml.ts';

/**
 * Reads the YAML at the top of a Markdown file and separates it from the body.
 *
 * Contract: a character of the body has the same line and column as in the file, because spaces replace the frontmatter and a BOM
 * before it. If the frontmatter is missing or not closed, `value` is `null` and there is one problem. If it is not closed, the
 * body is empty.
 */
export function readFrontMatter<T>(text: string, schema: z.ZodType<T>): FrontMatter<T> {
  const [whole, yaml] = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\n)?)---[ \t]*(?:\r?\n|$)/u.exec(text) ?? [];
  if (whole !== undefined && yaml !== undefined)
    return { ...readYaml(yaml, schema, 'frontmatter', 2), body: blank(whole) + text.slice(whole.length) };
  const isOpen = /^\uFEFF?---[ \t]*(?:\r?\n|$)/u.test(text);
  const body = isOpen ? '' : text.replace(/^\uFEFF/u, '');
  const message = isOpen ? UNCLOSED : /^\s+---/u.test(text) ? BLANK_BEFORE : NONE;
  const problems = [report('frontmatter', START, { message })];
  return { value: null, locate: () => START, problems, body };
}

const UNCLOSED = 'the frontmatter is not closed: write `---` on its own line after the last field';
const BLANK_BEFORE = 'there are spaces or empty lines before the frontmatter: begin the file with `---`';
const NONE =
  'the file has no frontmatter: begin it with a line `---`, then the fields, one per line, then `---` again';

const blank = (text: string) => text.replace(/[^\r\n]+/gu, line => ' '.repeat(line.length));

interface FrontMatter<T> extends YamlResult<T> {
  body: string;
}

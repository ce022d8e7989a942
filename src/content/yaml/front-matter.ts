import type { z } from 'zod';
import { START } from '../../problems/place.ts';
import { report } from '../../problems/report.ts';
import { readYaml, type YamlResult } from './read-yaml.ts';

/**
 * Reads the YAML at the top of a Markdown file and parts it from the body.
 *
 * Contract: the body keeps every line and column of the file: what stood before it is blank, and so is a BOM. Where there is no block, or
 * none that is closed, `value` is `null` and the one problem says so; what an unclosed block holds is no body.
 */
export function readFrontMatter<T>(text: string, schema: z.ZodType<T>): FrontMatter<T> {
  const [whole, yaml] = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\n)?)---[ \t]*(?:\r?\n|$)/u.exec(text) ?? [];
  if (whole !== undefined && yaml !== undefined)
    return { ...readYaml(yaml, schema, 'frontmatter', 2), body: blank(whole) + text.slice(whole.length) };
  const isOpen = /^\uFEFF?---[ \t]*(?:\r?\n|$)/u.test(text);
  const body = isOpen ? '' : text.replace(/^\uFEFF/u, '');
  const message = isOpen ? UNCLOSED : /^\s+---/u.test(text) ? BLANK_BEFORE : NONE;
  const problems = [report('frontmatter', START, { fault: message })];
  return { value: null, locate: () => START, problems, body };
}

const UNCLOSED = 'the frontmatter is not closed: write `---` in a line of its own after its last field';
const BLANK_BEFORE = 'something blank stands before the frontmatter: begin the file with `---`';
const NONE =
  'the file has no frontmatter: begin it with a line `---`, then the fields, one a line, then `---` again';

const blank = (text: string) => text.replace(/[^\r\n]+/gu, line => ' '.repeat(line.length));

interface FrontMatter<T> extends YamlResult<T> {
  body: string;
}

import { type Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { lineStarts } from '../../problems/place.ts';
import { shorten } from '../../problems/shorten.ts';
import { lastAtMost } from '../../words/last-at-most.ts';

/**
 * Returns the reasons why a YAML file cannot be read, in plain words, with their offsets. Each line has at most one problem. An
 * unclosed bracket or quotation mark is the last problem, because it causes the errors after it. A file with a merge conflict has
 * only one problem. So does a file that begins like JSON and has an error.
 */
export function syntaxProblems(document: Document, text: string): SyntaxProblem[] {
  const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/mu.exec(text);
  if (conflict)
    return [
      { offset: conflict.index, message: 'a merge conflict is left here: keep one of the two versions' },
    ];
  const [first] = document.errors;
  if (first && /^\s*[[{]/u.test(text)) return [{ offset: first.pos[0], message: NOT_JSON }];
  const starts = lineStarts(text);
  const onePerLine = <T extends { offset: number }>(problems: T[]) => firstOfEach(problems, starts);
  const errors = document.errors.map(({ code, message, pos: [offset] }) => ({ code, message, offset }));
  const broken = errors.findIndex(({ message }) => UNCLOSED.test(message));
  const before = onePerLine(broken < 0 ? errors : errors.slice(0, broken));
  const relevant = broken < 0 ? before : before.concat(errors.slice(broken, broken + 1));
  const problems = relevant.map(({ code, message, offset }) =>
    explain(code, message, offset, document, text),
  );
  if (broken >= 0) return onePerLine(problems);
  const warnings = document.warnings.map(({ pos: [offset] }) => ({
    offset,
    message: cannotBegin(text, offset),
  }));
  return onePerLine(problems.concat(warnings, dropped(document, text)));
}

function firstOfEach<T extends { offset: number }>(problems: T[], starts: number[]): T[] {
  const lines = new Map<number, T>();
  for (const problem of problems) {
    const line = lastAtMost(starts, problem.offset);
    if (!lines.has(line)) lines.set(line, problem);
  }
  return [...lines.values()];
}

function explain(
  code: string,
  message: string,
  offset: number,
  document: Document,
  text: string,
): SyntaxProblem {
  const line = restOfLine(text, offset);
  const here = (what: string) => ({ offset, message: what });
  if (code === 'DUPLICATE_KEY')
    return here(`\`${/^[^\s:]+/u.exec(line)?.[0] ?? line}\` is written twice: keep one of the two`);
  if (code === 'TAB_AS_INDENT') return here('a tab begins this line: indent it with spaces');
  if (code === 'BAD_SCALAR_START') return here(cannotBegin(text, offset));
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /:\s|:$/u.test(line))
    return here(
      `“${shorten(line, 60)}” contains a colon and a space: put the whole value in quotation marks`,
    );
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.includes('followed by map value'))
    return here(`“${shorten(line, 60)}” has no colon with a space after it: write \`name: value\``);
  if (message.includes('Missing closing')) return unclosedMark(document, text, offset);
  if (UNCLOSED.test(message)) return unclosedBracket(message, document, text, offset);
  if (message.includes('at node end')) return goesOn(text, offset);
  if (code === 'BAD_INDENT' || code === 'BLOCK_AS_IMPLICIT_KEY')
    return here('this line is not indented like the other fields of its map: indent them all alike');
  return here(`“${shorten(line, 60)}” cannot be read here (${message}): write \`name: value\``);
}

/**
 * Explains text after the end of a value, such as after its closing quotation mark: `title: "Nothing" until the water arrived`.
 */
function goesOn(text: string, offset: number): SyntaxProblem {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const value = /^(.*?(?::|-)[ \t]+)["'[{*]/u.exec(text.slice(start, offset))?.[1];
  if (value === undefined)
    return {
      offset,
      message: `“${shorten(restOfLine(text, offset), 60)}” does not continue the line before it: indent all fields alike`,
    };
  const begin = start + value.length;
  const opening = text[begin] ?? '';
  const message =
    opening === '"' || opening === "'"
      ? `a value that begins with \`${opening}\` ends at the next one: put the whole value in quotation marks of the other kind, '…' or "…"`
      : cannotBegin(text, begin);
  return { offset: begin, message };
}

function unclosedMark(document: Document, text: string, end: number): SyntaxProblem {
  let offset = end;
  visit(document, {
    Scalar(_key, node) {
      if (isScalar(node) && node.type?.startsWith('QUOTE') && node.range && node.range[0] < end)
        offset = node.range[0];
    },
  });
  const mark = text[offset] ?? '"';
  return {
    offset,
    message: `the value begins with \`${mark}\` and is not closed: write \`${mark}\` at its end`,
  };
}

/**
 * Explains an unclosed bracket. `end` is the offset at which the parser found no closing bracket. Several brackets may be
 * unclosed there; the message is about the innermost one.
 */
function unclosedBracket(message: string, document: Document, text: string, end: number): SyntaxProblem {
  const isSame = (node: unknown) => (message.startsWith('Flow map') ? isMap(node) : isSeq(node));
  const ending: number[] = [];
  visit(document, {
    Collection(_key, node) {
      if (isSame(node) && node.flow === true && node.range?.[1] === end) ending.push(node.range[0]);
    },
  });
  const unclosed = document.errors.filter(error => error.message === message && error.pos[0] === end);
  const offset = ending[unclosed.length - 1] ?? end;
  const opening = text[offset] ?? '[';
  const closing = opening === '[' ? ']' : '}';
  const other = /[\]}]/u.exec(text[end] ?? '')?.[0];
  const advice =
    other === undefined
      ? `the \`${opening}\` here is not closed: write \`${closing}\` at its end, or put a text that begins with it in quotation marks`
      : `a \`${other}\` follows before the \`${opening}\` here is closed: write \`${closing}\` before it, or remove the surplus bracket`;
  return { offset, message: advice };
}

const UNCLOSED = /^Missing closing|^Flow (?:map|sequence) .*must .*end with a [\]}]/u;

/**
 * Finds syntax that was probably meant as text: an alias without its anchor (`*x*`), an unused anchor of a text (`&c and more`),
 * and a comment with no space after `#` (`Room #1`). A comment after a value in quotation marks is not reported.
 */
function dropped(document: Document, text: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  if (!/[*&]|\s#\S/u.test(text)) return problems;
  const aliases = new Set<string>();
  visit(document, {
    Alias(_key, node) {
      aliases.add(node.source);
      if (node.range && node.resolve(document) === undefined)
        problems.push({ offset: node.range[0], message: cannotBegin(text, node.range[0]) });
    },
  });
  visit(document, {
    Scalar(_key, { anchor, comment, range, type }) {
      if (!range) return;
      const sign = text.lastIndexOf('&', range[0]);
      if (anchor && !aliases.has(anchor)) problems.push({ offset: sign, message: cannotBegin(text, sign) });
      if (type !== 'PLAIN' || !comment || /^\s/u.test(comment)) return;
      const after = text.indexOf('#', range[1]);
      const offset = after >= 0 ? after : text.lastIndexOf('#', range[1]);
      const ignored = shorten(restOfLine(text, offset), 60);
      problems.push({
        offset,
        message: `“${ignored}” is a comment and is not read: put the whole value in quotation marks`,
      });
    },
  });
  return problems;
}

const NOT_JSON =
  'the JSON cannot be read from here on: look for a missing or surplus comma, bracket or quotation mark';

const cannotBegin = (text: string, offset: number) =>
  `“${shorten(restOfLine(text, offset), 60)}”: a value cannot begin with \`${text[offset]}\`: put it in quotation marks`;
const restOfLine = (text: string, offset: number) =>
  /^.*/u.exec(text.slice(offset, offset + 1000))?.[0].trimEnd() ?? '';

interface SyntaxProblem {
  offset: number;
  message: string;
}

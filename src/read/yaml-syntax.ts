import { type Document, isScalar, visit } from 'yaml';
import { shorten } from './shorten.ts';

/**
 * What keeps a YAML file from being read, in an editor’s words and where it begins. One fault a line: the others follow from it.
 */
export function syntaxFaults(document: Document, text: string): SyntaxFault[] {
  const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/mu.exec(text);
  if (conflict)
    return [
      { offset: conflict.index, message: 'a merge conflict is left here: keep one of the two versions' },
    ];
  const [first] = document.errors;
  if (first && /^\s*[[{]/u.test(text)) return [{ offset: first.pos[0], message: NOT_JSON }];
  const faults = [
    ...document.errors.map(({ code, message, pos: [offset] }) =>
      explain(code, message, offset, document, text),
    ),
    ...document.warnings.map(({ pos: [offset] }) => ({ offset, message: cannotBegin(text, offset) })),
    ...dropped(document, text),
  ];
  const lineOf = (offset: number) => text.lastIndexOf('\n', offset - 1);
  return faults.filter(
    ({ offset }, index) => faults.findIndex(other => lineOf(other.offset) === lineOf(offset)) === index,
  );
}

function explain(
  code: string,
  message: string,
  offset: number,
  document: Document,
  text: string,
): SyntaxFault {
  const line = restOfLine(text, offset);
  const here = (what: string) => ({ offset, message: what });
  if (code === 'DUPLICATE_KEY')
    return here(`\`${/^[^\s:]+/u.exec(line)?.[0] ?? line}\` is written twice: keep one of the two`);
  if (code === 'TAB_AS_INDENT') return here('a tab begins this line: indent it with spaces');
  if (code === 'BAD_SCALAR_START') return here(cannotBegin(text, offset));
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /:\s|:$/u.test(line))
    return here(`“${shorten(line, 60)}” holds a colon and a space: put the whole value in quotation marks`);
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.includes('followed by map value'))
    return here(`“${shorten(line, 60)}” has no colon with a space after it: write \`name: value\``);
  if (message.includes('Missing closing')) return unclosed(document, text, offset);
  if (message.includes('at node end')) return goesOn(text, offset);
  if (code === 'BAD_INDENT' || code === 'BLOCK_AS_IMPLICIT_KEY')
    return here('this line stands in another column than its fellows: indent all fields of one map alike');
  return here(`“${shorten(line, 60)}” cannot be read here (${message}): write \`name: value\``);
}

/** `title: "Nothing" until the water arrived`: the marks end, the value goes on. */
function goesOn(text: string, offset: number): SyntaxFault {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const value = /^(.*?(?::|-)[ \t]+)["'[{*]/u.exec(text.slice(start, offset))?.[1];
  if (value === undefined)
    return {
      offset,
      message: `“${shorten(restOfLine(text, offset), 60)}” does not belong to what stands before it: indent all fields alike`,
    };
  const begin = start + value.length;
  const opening = text[begin] ?? '';
  const message =
    opening === '"' || opening === "'"
      ? `a value that begins with \`${opening}\` ends at the next one: put the whole value in quotation marks of the other kind, '…' or "…"`
      : cannotBegin(text, begin);
  return { offset: begin, message };
}

function unclosed(document: Document, text: string, end: number): SyntaxFault {
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
    message: `the value opens with \`${mark}\` and nothing closes it: write \`${mark}\` at its end`,
  };
}

/** Words that YAML takes for its own signs and drops: `*x*` and `&c` at the start of a value, and what follows ` #`. */
function dropped(document: Document, text: string): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  if (!/[*&]|\s#\S/u.test(text)) return faults;
  const aliases = new Set<string>();
  visit(document, {
    Alias(_key, node) {
      aliases.add(node.source);
      if (node.range && node.resolve(document) === undefined)
        faults.push({ offset: node.range[0], message: cannotBegin(text, node.range[0]) });
    },
  });
  visit(document, {
    Scalar(_key, { anchor, comment, range, type }) {
      if (!range) return;
      const sign = text.lastIndexOf('&', range[0]);
      if (anchor && !aliases.has(anchor)) faults.push({ offset: sign, message: cannotBegin(text, sign) });
      if (type !== 'PLAIN' || !comment || /^\s/u.test(comment)) return;
      const offset = text.indexOf('#', range[1]);
      const lost = shorten(restOfLine(text, offset), 60);
      faults.push({
        offset,
        message: `“${lost}” is a comment and not read: put the whole value in quotation marks`,
      });
    },
  });
  return faults;
}

const NOT_JSON =
  'the JSON cannot be read from here on: look for a comma, a bracket or a quotation mark that is missing or too many';

const cannotBegin = (text: string, offset: number) =>
  `“${shorten(restOfLine(text, offset), 60)}”: a value cannot begin with \`${text[offset]}\`: put it in quotation marks`;
const restOfLine = (text: string, offset: number) => /^.*/u.exec(text.slice(offset))?.[0].trimEnd() ?? '';

interface SyntaxFault {
  offset: number;
  message: string;
}

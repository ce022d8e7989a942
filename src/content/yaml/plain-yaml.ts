import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';

/**
 * Reads YAML quickly, but without positions. Every scalar is text. An empty document is `null`.
 *
 * Contract: returns `undefined` if the slow parser (`parseYaml`) must read the text. The reasons are a syntax error, an empty
 * value, a document that is only a scalar, or syntax that the two parsers may read differently. For any other text, the slow
 * parser would give the same result, without errors and warnings.
 */
export function readPlainYaml(text: string): unknown {
  if (UNUSUAL.test(text) || hasLongKey(text) || (text.match(FLOW) ?? []).some(isOpen)) return undefined;
  try {
    const value = load(text, { schema: FAILSAFE_SCHEMA }) ?? null;
    return typeof value !== 'object' || hasEmpty(value) ? undefined : value;
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

/** Matches the text before a position at which a value or a key may begin. */
const BEGIN = '(?:^|[[{,]|[-:?](?= ))[ ]*';
const UNUSUAL = new RegExp(
  [
    // Control characters, tabs, a byte order mark, and line ends other than LF and CRLF.
    '[^\\n\\r -~\\u00A0-\\u2027\\u202A-\\uFEFE\\uFF00-\\uFFFD]',
    '\\r(?!\\n)',
    // An anchor, an alias, a tag, a key that is empty or written with `?`.
    `${BEGIN}(?:[&*!:]|\\?(?:[\\s,\\]}]|$))`,
    // A list or map as a key, a merge key, a key with a meaning in JavaScript.
    '[\\]}]\\s*:',
    '<<|__proto__',
    // A quotation mark that is not closed on its line.
    `${BEGIN}(?:"(?:[^"\\\\\\n]|\\\\.)*$|'[^'\\n]*$)`,
    // The beginning or end of a document, and a merge conflict.
    '^(?:---|\\.\\.\\.|%|<{7}|={7}|>{7})',
    // A comment that may be meant as part of a value.
    '(?:^|\\s)#\\S|[\\]}"\']#',
    // A dash at the end of a line: its item begins on a later line.
    '(?:^|[ ])-[ ]*\\r?$',
    // A block whose indentation is a number, or that keeps the empty lines at its end.
    '[|>]-?[+\\d]',
    // Any escape except `\"`.
    '\\\\(?!")',
  ].join('|'),
  // The flag `u` would take half as much time again, and no part of the pattern needs it.
  'm',
);

/** May a line have a key that is too long for YAML? */
function hasLongKey(text: string): boolean {
  for (let start = 0; start + LONGEST_KEY < text.length; ) {
    const end = text.indexOf('\n', start);
    const line = end < 0 ? text.length : end;
    if (line - start > LONGEST_KEY && /:(?:\s|$)/u.test(text.slice(start + LONGEST_KEY, line))) return true;
    start = line + 1;
  }
  return false;
}

/** In UTF-16 units. YAML allows 1,024 characters (https://yaml.org/spec/1.2.2/#742-flow-mappings). */
const LONGEST_KEY = 999;

/** A list or map in brackets, from its possible beginning to the end of the line. */
const FLOW = new RegExp(`${BEGIN}[[{].*`, 'gmu');

/** May a list or map in brackets continue on the next line? */
function isOpen(line: string): boolean {
  if (line.includes('\\')) return true;
  const signs = line.replace(/"[^"]*"|'[^']*'/gu, '');
  return count(signs, '[') !== count(signs, ']') || count(signs, '{') !== count(signs, '}');
}

const count = (text: string, sign: string) => text.split(sign).length;

function hasEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(one => one === null || hasEmpty(one));
}

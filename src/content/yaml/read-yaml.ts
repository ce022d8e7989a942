import { Document, isMap, isNode, isPair, isScalar, visit } from 'yaml';
import type { z } from 'zod';
import { MOST_NESTED } from '../../problems/most-nested.ts';
import type { Place, Span } from '../../problems/place.ts';
import { lineStarts } from '../../problems/place.ts';
import type { LocalProblem } from '../../problems/problem.ts';
import { report } from '../../problems/report.ts';
import { lastAtMost } from '../../words/last-at-most.ts';
import { type FieldRule, schemaProblems } from './schema-problems.ts';
import { syntaxProblems } from './syntax-problems.ts';
import { parseYaml } from './yaml-document.ts';

/** The most aliases that a file may have. More may be an attack that fills the memory (“alias bomb”). */
const MOST_ALIASES = 50;

/**
 * Reads YAML as a value of the schema, or returns its problems.
 *
 * Contract: every scalar is text (failsafe schema), so `2025` and `1984` stay as the editor wrote them. `firstLine` is the line of the file on
 * which `text` begins. A mistyped field name is one problem, not one of an unknown field and one of a missing field.
 */
export function readYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  rule: FieldRule,
  firstLine = 1,
): YamlResult<T> {
  const parsed = parseYaml(text, MOST_NESTED);
  const document = 'deep' in parsed ? new Document() : parsed.document;
  const starts = lineStarts(text);
  const place = (offset: number): Place => {
    const line = Math.max(0, lastAtMost(starts, offset));
    return { line: line + firstLine, column: offset - (starts[line] ?? 0) + 1 };
  };
  const locate: Locate = (path, part = 'value') => {
    const [start, end] = part === 'key' ? rangeOfName(document, path) : rangeOf(document, path);
    const { line: endLine, column: endColumn } = place(end);
    return { ...place(start), endLine, endColumn };
  };
  const problemAt = (at: Place, message: string, id: FieldRule = rule): LocalProblem =>
    report(id, at, { message });
  const failed = (problems: LocalProblem[]) => ({ value: null, locate, problems });

  if ('deep' in parsed) return failed([problemAt(place(parsed.deep), TOO_DEEP)]);
  const unreadable = syntaxProblems(document, text);
  if (unreadable.length > 0)
    return failed(unreadable.map(({ offset, message }) => problemAt(place(offset), message)));
  const plain = toPlain(document);
  if (plain === undefined)
    return failed([
      problemAt(place(offsetOfAlias(document)), 'aliases repeat too much: write the values out'),
    ]);
  const read = schema.safeParse(plain ?? {});
  if (read.success) return { value: read.data, locate, problems: [] };
  return failed(
    schemaProblems(schema, read.error.issues, plain ?? {}).map(({ path, part, message, rule: id }) =>
      problemAt(locate(path, part), message, id),
    ),
  );
}

const TOO_DEEP = `lists and maps are nested more than ${MOST_NESTED} deep here: remove the surplus brackets and dashes, or put a text that contains them in quotation marks`;

/** Returns the document as plain values: `undefined` if it has too many aliases, `null` if it is empty. */
function toPlain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function offsetOfAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias(_key, { range }) {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Returns the range of the value at the path, or of its nearest ancestor if there is no such value. */
function rangeOf(document: Document, path: PropertyKey[]): Range {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isNode(node) && node.range) return [node.range[0], node.range[1]];
  return path.length === 0 ? [0, 0] : rangeOfName(document, path);
}

/** Returns the range of the last key of the path. An item of a list has no key, so its value counts. */
function rangeOfName(document: Document, path: PropertyKey[]): Range {
  if (path.length === 0) return rangeOf(document, path);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent))
    for (const pair of parent.items)
      if (isPair(pair) && isScalar(pair.key) && String(pair.key.value) === String(path.at(-1)))
        return [pair.key.range?.[0] ?? 0, pair.key.range?.[1] ?? 0];
  const value = document.getIn(path, true);
  return isNode(value) && value.range
    ? [value.range[0], value.range[1]]
    : rangeOf(document, path.slice(0, -1));
}

type Range = [start: number, end: number];

/** Returns the span of the value at a path of keys, or of the last key. */
export type Locate = (path: PropertyKey[], part?: 'value' | 'key') => Span;

export interface YamlResult<T> {
  /** `null` if there are problems. */
  value: T | null;
  locate: Locate;
  problems: LocalProblem[];
}

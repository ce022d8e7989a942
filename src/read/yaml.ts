import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { LocalProblem } from './problems.ts';
import type { RuleId } from './rules.ts';
import { nearestName } from './suggest.ts';

/** Aliases a file may resolve to: more is an alias bomb, not an article. */
const MOST_ALIASES = 50;

/**
 * Reads YAML into a value of the schema, or says what is wrong and where.
 *
 * Contract: every scalar is text (failsafe schema), so `2025` and `1984` stay what the editor wrote. `firstLine` is the line of the
 * file on which `text` begins. A mistyped field name is one problem, not an unknown and a missing one.
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, rule: RuleId, firstLine = 1): YamlResult<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const locate: Locate = (path, part = 'value') =>
    place(
      part === 'key'
        ? offsetOfKey(document, path.slice(0, -1), String(path.at(-1)))
        : offsetOf(document, path),
    );
  const problem = (at: Place, message: string, id: RuleId = rule): LocalProblem => ({
    rule: id,
    severity: 'error',
    ...at,
    message,
  });
  if (document.errors.length > 0)
    return {
      value: null,
      locate,
      problems: document.errors.map(({ pos, message }) =>
        problem(place(pos[0]), `the YAML cannot be read: ${lowerFirst(message)}`),
      ),
    };
  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    const why = error instanceof Error ? lowerFirst(error.message) : String(error);
    return { value: null, locate, problems: [problem(place(0), `the YAML cannot be read: ${why}`)] };
  }
  const read = schema.safeParse(plain ?? {});
  if (read.success) return { value: read.data, locate, problems: [] };
  return { value: null, locate, problems: faults(read.error.issues, plain).map(toProblem) };

  function toProblem({ path, key, message, rule: id }: Fault): LocalProblem {
    const at = place(key === undefined ? offsetOf(document, path) : offsetOfKey(document, path, key));
    return problem(at, message, id ?? rule);
  }
}

function faults(issues: z.core.$ZodIssue[], plain: unknown): Fault[] {
  const missing = issues.filter(issue => isMissing(issue, plain));
  const found: Fault[] = [];
  const explained = new Set<z.core.$ZodIssue>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) {
      const here = missing.filter(({ path }) => samePath(path.slice(0, -1), issue.path));
      const near = nearestName(
        key,
        here.map(({ path }) => String(path.at(-1))),
      );
      const meant = here.find(({ path }) => String(path.at(-1)) === near);
      if (meant) explained.add(meant);
      const hint =
        near === undefined ? ': see the fields in the format, or remove it' : `, did you mean \`${near}\`?`;
      found.push({ path: issue.path, key, message: `${place(issue.path)}unknown field \`${key}\`${hint}` });
    }
  }
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys' || explained.has(issue)) continue;
    if (issue.code === 'invalid_key') {
      const why = issue.issues[0]?.message ?? 'is not an id';
      found.push({
        path: issue.path.slice(0, -1),
        key: String(issue.path.at(-1)),
        message: `\`${String(issue.path.at(-1))}\` ${why}`,
      });
      continue;
    }
    const name = issue.path.join('.');
    if (isMissing(issue, plain)) {
      found.push({ path: issue.path.slice(0, -1), message: `\`${name}\` is missing: it is required` });
      continue;
    }
    const value = valueAt(plain, issue.path);
    const shown = typeof value === 'string' ? ` “${shorten(value)}”` : '';
    const rule = issue.code === 'custom' && issue.params?.['rule'] === 'url' ? ('url' as const) : undefined;
    found.push({ path: issue.path, message: `\`${name}\`${shown} ${issue.message}`, ...(rule && { rule }) });
  }
  return found;
}

const place = (path: PropertyKey[]) => (path.length === 0 ? '' : `\`${path.join('.')}\`: `);
const samePath = (one: PropertyKey[], other: PropertyKey[]) => one.join('\0') === other.join('\0');
const isMissing = (issue: z.core.$ZodIssue, plain: unknown) =>
  issue.code !== 'unrecognized_keys' && issue.path.length > 0 && valueAt(plain, issue.path) === undefined;
const shorten = (value: string) => (value.length > 80 ? `${value.slice(0, 80)}…` : value);
const lowerFirst = (message: string) => message.charAt(0).toLowerCase() + message.slice(1);

function valueAt(plain: unknown, path: PropertyKey[]): unknown {
  let value = plain;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function offsetOf(document: Document, path: PropertyKey[]): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length === 0 ? 0 : offsetOfKey(document, path.slice(0, -1), String(path.at(-1)));
}

function offsetOfKey(document: Document, path: PropertyKey[], key: string): number {
  const parent = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isMap(parent))
    for (const pair of parent.items)
      if (isPair(pair) && isScalar(pair.key) && String(pair.key.value) === key && pair.key.range)
        return pair.key.range[0];
  return path.length === 0 ? 0 : offsetOf(document, path);
}

interface Fault {
  path: PropertyKey[];
  /** Set when the fault is the name of a field, not its value. */
  key?: string;
  message: string;
  rule?: RuleId;
}

export interface Place {
  line: number;
  column: number;
}
/** Line and column of the value at a path of keys, or of its last key. */
export type Locate = (path: PropertyKey[], part?: 'value' | 'key') => Place;

export interface YamlResult<T> {
  /** `null` where there were problems. */
  value: T | null;
  locate: Locate;
  problems: LocalProblem[];
}

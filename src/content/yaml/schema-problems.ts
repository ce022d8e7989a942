import { z } from 'zod';
import { shorten } from '../../problems/shorten.ts';
import { didYouMean, nearestName } from '../../problems/suggest.ts';

/**
 * Turns the issues that a schema found in the value `plain` into problems in plain words. A mistyped field name such as `tilte`
 * is one problem: `title` is not reported as missing. A value of the wrong type is also one problem, even if it has other issues.
 */
export function schemaProblems(
  schema: z.ZodType,
  found: z.core.$ZodIssue[],
  plain: unknown,
  syntax: Syntax = 'yaml',
): SchemaProblem[] {
  const mistyped = new Set(found.filter(isMistyped).map(({ path }) => nameOf(path)));
  const issues = found.filter(issue => isMistyped(issue) || !mistyped.has(nameOf(issue.path)));
  const missing = new Set(issues.filter(issue => isMissing(issue, plain)));
  const unknown = issues.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => unknownField(key, issue.path, schema, plain, missing))
      : [],
  );
  const others = issues.filter(
    issue => issue.code !== 'unrecognized_keys' && (missing.has(issue) || !isMissing(issue, plain)),
  );
  return [...unknown, ...others.map(issue => problemOf(issue, plain, missing.has(issue), syntax))];
}

/** Returns the problem of an unknown field. Removes the field that was probably meant from `missing`. */
function unknownField(
  key: string,
  path: PropertyKey[],
  schema: z.ZodType,
  plain: unknown,
  missing: Set<z.core.$ZodIssue>,
): SchemaProblem {
  const present = Object.keys(valueAt(plain, path) ?? {});
  const fields = fieldsAt(schema, path).filter(field => !present.includes(field));
  const near = nearestName(key, fields);
  for (const issue of missing)
    if (near !== undefined && nameOf(issue.path) === nameOf([...path, near])) missing.delete(issue);
  const where = path.length === 0 ? '' : `\`${nameOf(path)}\`: `;
  const hint =
    near === undefined ? `: remove it, or write one of ${fields.join(', ')}` : didYouMean(key, fields);
  return { path: [...path, key], part: 'key', message: `${where}unknown field \`${key}\`${hint}` };
}

function problemOf(issue: z.core.$ZodIssue, plain: unknown, missing: boolean, syntax: Syntax): SchemaProblem {
  const name = nameOf(issue.path);
  if (issue.code === 'invalid_key')
    return {
      path: issue.path,
      part: 'key',
      message: `\`${String(issue.path.at(-1))}\` ${issue.issues[0]?.message ?? 'is not an id'}`,
    };
  if (missing)
    return {
      path: issue.path.slice(0, -1),
      part: 'key',
      message: `\`${name}\` is missing: write ${name === 'sources' ? '`sources:` and each source below it, or `sources: {}` for none' : `\`${String(issue.path.at(-1))}: …\``}`,
    };
  const value = valueAt(plain, issue.path);
  const at =
    value === undefined
      ? { path: issue.path.slice(0, -1), part: 'key' as const }
      : { path: issue.path, part: 'value' as const };
  const rule = issue.code === 'custom' && issue.params?.['rule'] === 'url' ? { rule: 'url' as const } : {};
  const subject = name === '' ? 'the value here' : `\`${name}\``;
  const shown = typeof value === 'string' && value !== '' ? ` “${shorten(value)}”` : '';
  return { ...at, message: `${subject}${shown} ${why(issue, value, HINTS[syntax])}`, ...rule };
}

const HINTS = {
  yaml: {
    map: 'write its fields, one per line, as `name: value`',
    list: 'write each item on its own line, after `- `',
  },
  typescript: {
    map: 'write its fields between braces, as `{ name: value }`',
    list: 'write its items between brackets, as `[one, another]`',
  },
};

function why(issue: z.core.$ZodIssue, value: unknown, hints: Hints): string {
  const isText = typeof value === 'string';
  if (issue.code === 'invalid_type' && value === '' && issue.expected === 'array')
    return `is empty: ${hints.list}, or remove the field`;
  if (issue.code === 'invalid_type' && issue.expected === 'object')
    return `is ${kindOf(value)}: ${hints.map}`;
  if (issue.code === 'invalid_type' && issue.expected === 'array' && isText)
    return `${issue.message}: ${hints.list}`;
  if (issue.code === 'invalid_type' && !isText) return `${issue.message}, not ${kindOf(value)}`;
  if (issue.code === 'invalid_value' && isText)
    return `${issue.message}${didYouMean(value, issue.values.map(String))}`;
  return issue.message;
}

function kindOf(value: unknown): string {
  if (value === '') return 'empty';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? 'text' : Array.isArray(value) ? 'a list' : 'a map';
}

function fieldsAt(schema: z.core.$ZodType, path: PropertyKey[]): string[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  )
    return fieldsAt(schema.unwrap(), path);
  const [key, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    if (key === undefined) return Object.keys(schema.shape);
    const field: unknown = schema.shape[String(key)];
    return field instanceof z.ZodType ? fieldsAt(field, rest) : [];
  }
  if (schema instanceof z.ZodRecord) return fieldsAt(schema.valueType, rest);
  return schema instanceof z.ZodArray ? fieldsAt(schema.element, rest) : [];
}

/** Is the value missing? A custom issue never counts, because its own message says what is missing. */
const isMissing = (issue: z.core.$ZodIssue, plain: unknown) =>
  issue.code !== 'unrecognized_keys' &&
  issue.code !== 'custom' &&
  issue.path.length > 0 &&
  valueAt(plain, issue.path) === undefined;

const isMistyped = ({ code }: z.core.$ZodIssue) => code === 'invalid_type';

const nameOf = (path: PropertyKey[]) => path.map(String).join('.');

function valueAt(plain: unknown, path: PropertyKey[]): unknown {
  let value = plain;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

interface SchemaProblem {
  path: PropertyKey[];
  /** Is the problem in the name of a field, or in its value? */
  part: 'key' | 'value';
  message: string;
  rule?: FieldRule;
}

type Syntax = keyof typeof HINTS;
type Hints = (typeof HINTS)[Syntax];

/** The rules about fields. */
export type FieldRule = 'frontmatter' | 'registry' | 'url';

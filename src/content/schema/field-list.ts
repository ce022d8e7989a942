import { type JsonSchema, jsonSchemas } from './json-schemas.ts';

/**
 * Returns the manual of the format, which `npm run check -- --explain fields` prints: each file with its fields, in the order of
 * the schemas.
 */
export function fieldManual(): string {
  return Object.values(jsonSchemas())
    .map(schema => `${schema.title}\n\n${fieldLines(schema)}`)
    .join('\n\n');
}

/** Lists every field of a schema with its type, and on the next line its meaning. */
export const fieldLines = (schema: JsonSchema): string =>
  fieldsOf(schema)
    .map(
      ({ path, type, isRequired, description }) =>
        `${path}  (${type}${isRequired ? ', required' : ''})\n    ${description}`,
    )
    .join('\n');

/**
 * Returns every field of a schema with its path, such as `sources.<key>.evidence[].url`. In a path, `<key>` is any key of a map,
 * `<id>` is any key at the top of the file, and `[]` is any item of a list. The description of a field may be empty.
 */
export function fieldsOf(schema: JsonSchema, path = ''): Field[] {
  const { properties = {}, required = [], items, additionalProperties: entries } = schema;
  const fields = Object.entries(properties).flatMap(([name, field]) => {
    if (typeof field === 'boolean') return [];
    const own = path === '' ? name : `${path}.${name}`;
    const { description = '' } = field;
    const isRequired = required.includes(name);
    return [{ path: own, type: typeOf(field), isRequired, description }, ...fieldsOf(field, own)];
  });
  const inList = isSchema(items) ? fieldsOf(items, `${path}[]`) : [];
  const inMap = isSchema(entries) ? fieldsOf(entries, path === '' ? '<id>' : `${path}.<key>`) : [];
  return [...fields, ...inList, ...inMap];
}

function typeOf(schema: JsonSchema): string {
  const { title, enum: values, items, properties, additionalProperties: entries, maxLength } = schema;
  if (title !== undefined) return title;
  if (values) return `one of ${values.join(', ')}`;
  if (isSchema(items)) return `list: ${typeOf(items)}`;
  if (properties) return 'fields of its own';
  if (isSchema(entries)) return 'map';
  return maxLength === undefined ? 'text' : `text of at most ${maxLength} characters`;
}

/** Is the value a schema? A value inside a schema may also be `true`, `false` or a list of schemas. */
export const isSchema = (part: unknown): part is JsonSchema =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

interface Field {
  path: string;
  type: string;
  isRequired: boolean;
  description: string;
}

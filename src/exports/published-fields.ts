import type { z } from 'zod';
import { recordSchema } from './quotations-schema.ts';

/** Returns every field of a published quotation with its path, such as `source.evidence[].url`, in the order of the file. */
export const publishedFields = (): PublishedField[] => fieldsOf(recordSchema(), '');

/** Several forms in `anyOf` may have the same field: it is listed once. */
function fieldsOf(schema: Schema, path: string): PublishedField[] {
  const { properties = {}, required = [], items, anyOf = [] } = schema;
  const own = Object.entries(properties).flatMap(([name, field]) => {
    if (typeof field === 'boolean') return [];
    const at = path === '' ? name : `${path}.${name}`;
    const { description = '' } = field;
    return [{ path: at, description, isOptional: !required.includes(name) }, ...fieldsOf(field, at)];
  });
  const further = [
    ...(typeof items === 'object' && !Array.isArray(items) ? fieldsOf(items, `${path}[]`) : []),
    ...anyOf.flatMap(form => (typeof form === 'object' ? fieldsOf(form, path) : [])),
  ];
  const all = [...own, ...further];
  return all.filter(({ path: one }, index) => all.findIndex(other => other.path === one) === index);
}

type Schema = z.core.JSONSchema.BaseSchema;

interface PublishedField {
  path: string;
  description: string;
  isOptional: boolean;
}

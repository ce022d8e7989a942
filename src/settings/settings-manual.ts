import { z } from 'zod';
import { fieldsOf } from '../content/schema/field-list.ts';
import type { JsonSchema } from '../content/schema/json-schemas.ts';
import { SETTINGS_FILE } from './report-setting.ts';
import { settingsSchema } from './settings-schema.ts';

/** Every setting with its type, default and meaning, as `npm run check -- --explain settings` prints them. */
export function settingsManual(): string {
  const schema = plain(z.toJSONSchema(settingsSchema, { io: 'input', target: 'draft-7' }));
  const settings = fieldsOf(schema).map(
    ({ path, type, isRequired, description }) =>
      `${path}  (${type}${isRequired ? ', required' : ''})\n    ${description}`,
  );
  return `${SETTINGS_FILE}\n\n${settings.join('\n')}`;
}

/** The schema without `null`, which descriptions explain, and with defaults in the descriptions. */
function plain(schema: JsonSchema): JsonSchema {
  const { anyOf = [], properties, items, default: usual, description = '', ...rest } = schema;
  const choices = anyOf.filter(choice => isSchema(choice) && choice.type !== 'null');
  const [only] = choices;
  const one = choices.length === 1 && isSchema(only) ? plain(only) : {};
  const shown = typeof usual === 'string' ? ` Default: ${usual}` : '';
  return {
    ...rest,
    ...one,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [name, isSchema(field) ? plain(field) : field]),
      ),
    }),
    ...(isSchema(items) && { items: plain(items) }),
    description: description + shown,
  };
}

const isSchema = (part: unknown): part is JsonSchema =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

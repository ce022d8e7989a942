import { z } from 'zod';
import { fieldLines, isSchema } from '../content/schema/field-list.ts';
import type { JsonSchema } from '../content/schema/json-schemas.ts';
import { SETTINGS_FILE } from './report-setting.ts';
import { settingsSchema } from './settings-schema.ts';

/**
 * Returns the text that `npm run check -- --explain settings` prints: every setting with its type and meaning. A default is
 * listed only if it is a text.
 */
export function settingsManual(): string {
  const schema = withoutNull(z.toJSONSchema(settingsSchema, { io: 'input', target: 'draft-7' }));
  return `${SETTINGS_FILE}\n\n${fieldLines(schema)}`;
}

/** Removes `null` from the types, because the descriptions explain it. Adds defaults that are texts to the descriptions. */
function withoutNull(schema: JsonSchema): JsonSchema {
  const { anyOf = [], properties, items, default: usual, description = '', ...rest } = schema;
  const choices = anyOf.filter(choice => isSchema(choice) && choice.type !== 'null');
  const [only] = choices;
  const one = choices.length === 1 && isSchema(only) ? withoutNull(only) : {};
  const shown = typeof usual === 'string' ? ` Default: ${usual}` : '';
  return {
    ...rest,
    ...one,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [
          name,
          isSchema(field) ? withoutNull(field) : field,
        ]),
      ),
    }),
    ...(isSchema(items) && { items: withoutNull(items) }),
    description: description + shown,
  };
}

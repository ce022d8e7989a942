import { z } from 'zod';
import { articleSchema, pageSchema } from './article.ts';
import { lockSchema, outletsSchema, publishedSchema, speakersSchema } from './registry.ts';
import { statementsSchema } from './statements.ts';
import { topicsSchema } from './topics.ts';

const SCHEMAS = {
  article: { files: 'Front matter of content/articles/*.md', schema: articleSchema },
  page: { files: 'Front matter of content/pages/*.md', schema: pageSchema },
  outlets: { files: 'content/outlets.yaml', schema: outletsSchema },
  speakers: { files: 'content/speakers.yaml', schema: speakersSchema },
  statements: { files: 'content/statements.yaml', schema: statementsSchema },
  topics: { files: 'content/topics.yaml', schema: topicsSchema },
  lock: { files: 'content/locks/*.json', schema: lockSchema },
  published: { files: 'content/published.json', schema: publishedSchema },
};

/**
 * Returns the format of the content as JSON Schemas of draft 7 (https://json-schema.org/draft-07). Text editors use them to check
 * YAML. This site reads every value as text, but text editors take `1984` for a number and `true` for a boolean. So the schemas
 * allow numbers and booleans wherever the site accepts their text.
 */
export function jsonSchemas(): Record<SchemaName, JsonSchema> {
  const entries = Object.entries(SCHEMAS).map(([name, { files, schema }]) => [
    name,
    {
      ...z.toJSONSchema(schema, {
        io: 'input',
        target: 'draft-7',
        override: ({ jsonSchema }) => allowPlainScalars(jsonSchema),
      }),
      title: files,
    },
  ]);
  return Object.fromEntries(entries);
}

function allowPlainScalars(schema: JsonSchema): void {
  if (schema.type !== 'string' || STRINGS_ONLY.has(schema.title)) return;
  if (schema.enum === undefined) schema.type = ['string', 'number', 'boolean'] as never;
  else if (schema.enum.includes('true')) {
    delete schema.type;
    schema.enum = [true, false, ...schema.enum];
  }
}

/** Titles of types whose text is never a number or a boolean. */
const STRINGS_ONLY = new Set<string | undefined>(['day', 'URL', 'language tag']);

type SchemaName = keyof typeof SCHEMAS;
export type JsonSchema = z.core.JSONSchema.BaseSchema;

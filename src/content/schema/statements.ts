import { z } from 'zod';
import { date, day, id, language, text, url } from './fields.ts';

const original = z.strictObject({
  words: text(2000).meta({ description: 'The words in the language of the statement, as they stand there.' }),
  url: url.meta({ description: 'The URL at which they were seen.' }),
  seen: day.meta({ description: 'The day on which they were seen.' }),
});

const statement = z
  .strictObject({
    title: text(120).meta({
      description: 'What was said or written, in a few words: `The mayor on the warning`.',
    }),
    speaker: id.meta({ description: 'Who said or wrote it: the id of a speaker in speakers.yaml.' }),
    date: date.optional().meta({ description: 'When. Leave it out if you do not know it.' }),
    place: text(120).optional().meta({ description: 'Where. Leave it out if you do not know it.' }),
    lang: language.optional().meta({ description: 'The language in which it was said or written.' }),
    original: original
      .optional()
      .meta({ description: 'The words in that language. Only what was seen belongs here.' }),
  })
  .refine(({ lang, original: words }) => words === undefined || lang !== undefined, {
    path: ['lang'],
    error: 'is missing: words in the original language need it',
  });

/** The schema of content/statements.yaml: statements that articles quote in several wordings, each below its id. */
export const statementsSchema = z.record(id, statement, {
  error: 'must be a map of statements, each below its id',
});

export type StatementData = z.infer<typeof statement>;

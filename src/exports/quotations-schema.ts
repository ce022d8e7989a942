import { z } from 'zod';
import { absolute, urls } from '../urls.ts';

/*
 * Names, order and meaning of the fields are a contract: see CONTRIBUTING.md. Descriptions begin with a small letter and end
 * without a full stop.
 */

const EVIDENCE_KINDS = ['original', 'report', 'archive', 'copy'] as const;
const text = (description: string) => z.string().meta({ description });
const maybe = (description: string) => z.string().nullable().meta({ description });
const digest = (description: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .meta({ description });

const range = z.strictObject({
  start: z.int().min(0).meta({ description: 'offset of the first UTF-16 unit' }),
  end: z.int().min(1).meta({ description: 'offset after the last UTF-16 unit' }),
});

const evidence = z.strictObject({
  kind: z.enum(EVIDENCE_KINDS).meta({
    description:
      'what was seen there: the document itself, a report of it, an archived page of it, or a copy elsewhere',
  }),
  url: text('address at which the words were seen'),
  seen: text('the day on which they were seen'),
  excerpt: text('the words as they stand there, with some words around them'),
  recorded: z.enum(['captured', 'noted']).meta({
    description:
      'captured: a program cut the excerpt out of the page; noted: an editor typed or pasted it, which proves less',
  }),
  capture: z
    .strictObject({
      id: text('the first twelve hexadecimal digits of the SHA-256 of the address and the bytes of the page'),
      sha256: digest('SHA-256 of the bytes of the page').optional(),
      textSha256: digest('SHA-256 of the text of the page').optional(),
      at: text('when the page was captured').optional(),
    })
    .optional()
    .meta({ description: 'the page out of which the excerpt was cut, if it was captured' }),
  lastVerified: z
    .strictObject({
      at: text('the day on which the address was last asked again'),
      outcome: z.enum(['stands', 'moved', 'changed', 'gone', 'unreachable', 'wall']).meta({
        description: 'does the excerpt still stand there? It never changes a status',
      }),
    })
    .optional()
    .meta({ description: 'the newest check of the address, if there was one' }),
});

const verification = z.strictObject({
  status: z.enum(['matched', 'matched-elsewhere', 'unverified']).meta({
    description:
      'matched: found in the source or its archived page; matched-elsewhere: found in another document; unverified: not found, or indirect speech',
  }),
  reason: text('why it has its status, in one to three sentences'),
  evidence: z
    .strictObject({
      kind: z.enum(EVIDENCE_KINDS).meta({ description: 'as in the evidence of the source' }),
      url: text('address at which the words were found'),
      seen: text('the day on which they were seen'),
    })
    .nullable()
    .meta({ description: 'where the words were found; null if they were not' }),
  code: z
    .enum([
      'found',
      'reported',
      'no-evidence',
      'not-found',
      'not-covered',
      'turned-between',
      'bracket-replaces-a-word',
      'own-words',
      'omission-not-judged',
      'joins-sentences',
      'single-word',
    ])
    .meta({ description: 'the reason by name, the same in every language' }),
  omitted: z
    .array(z.string())
    .meta({ description: 'for each […], the words of the source that it leaves out' }),
  inserted: z
    .array(
      z.strictObject({
        words: text('the words in the bracket'),
        standsFor: text('the words of the source'),
      }),
    )
    .meta({ description: 'for each [x] that stands for words of the source, both' }),
  passages: z
    .array(
      z.strictObject({
        evidence: z.int().min(0).meta({ description: 'index in the evidence of the source, from 0' }),
        ranges: z.array(range).meta({
          description: 'the words found, as UTF-16 offsets into the excerpt in the Unicode form NFC',
        }),
      }),
    )
    .meta({ description: 'every excerpt in which words were found; empty if they were not found' }),
  plainMarks: z.array(z.int().min(0)).optional().meta({
    description: 'UTF-16 offsets into the text of quotation marks that do not quote, such as those in code',
  }),
  names: z.array(z.string()).optional().meta({
    description:
      'words of the evidence that are names elsewhere in the article, in lower case: a bracket may stand for one',
  }),
});

const speaker = z.union([
  z.strictObject({
    id: text('permanent id'),
    name: text('name'),
    role: maybe('role at the date of the source'),
  }),
  z.strictObject({
    id: z.null(),
    name: z.null(),
    private: z.literal(true).meta({ description: 'a speaker whom we do not name' }),
  }),
]);

const quotation = z.strictObject({
  id: text('permanent id, unique in the article'),
  url: text('permalink'),
  text: text('the words as printed, without their outer quotation marks'),
  form: z.enum(['direct', 'mixed', 'indirect']).meta({
    description:
      'direct: quoted words; mixed: our own words with quoted ones inside; indirect: reported in our words',
  }),
  lang: text('language of the words, in BCP 47'),
  translated: maybe('who translated the words; null if they are not known to be a translation'),
  speaker: speaker.nullable().meta({ description: 'who spoke; null if the outlet itself is quoted' }),
  source: z
    .strictObject({
      key: text('key of the source, unique in the article'),
      outlet: z
        .strictObject({ id: text('permanent id'), name: text('name') })
        .meta({ description: 'who published it' }),
      title: maybe('title'),
      url: maybe('address'),
      published: maybe('a day, month or year'),
      archive: z
        .strictObject({ url: text('address'), date: text('day on which it was archived') })
        .nullable()
        .meta({ description: 'its archived page' }),
      lang: maybe('language of the printed words; null if it is that of the article'),
      evidence: z.array(evidence).meta({ description: 'every excerpt that the words were compared with' }),
    })
    .meta({ description: 'the document in which the words appeared' }),
  trail: z
    .array(
      z.strictObject({
        kind: z.enum(['speaker', 'source', 'via']).meta({ description: 'which step it is' }),
        name: maybe('short name; null for a speaker whom we do not name'),
      }),
    )
    .meta({ description: 'through whom the words reached us' }),
  original: z.enum(['seen', 'not-seen']).meta({
    description: 'did we see the document itself, or its archived page?',
  }),
  verification: verification.meta({ description: 'how the words were compared, and with what result' }),
  note: maybe('note by an editor'),
  article: z
    .strictObject({
      slug: text('permanent id'),
      title: text('title'),
      url: text('address'),
      published: text('day of publication'),
      authors: z.array(z.string()).meta({ description: 'names' }),
    })
    .meta({ description: 'the analysis that quotes it' }),
  section: maybe('heading above it'),
  renders: z
    .strictObject({
      statement: text('id of the statement'),
      title: text('what was said, when and where'),
      date: maybe('day of the statement'),
      place: maybe('place of the statement'),
      original: z
        .strictObject({
          words: text('words in the original language'),
          lang: text('language, as a BCP 47 tag'),
          url: text('address at which they were seen'),
          seen: text('day on which they were seen'),
        })
        .nullable()
        .meta({ description: 'the original words; null if they were not seen' }),
    })
    .nullable()
    .meta({
      description:
        'the statement of which the words are one wording of several; records with the same `statement` are the others',
    }),
});

const file = {
  version: z.literal(2).meta({ description: 'version of this format' }),
  $schema: text('address of this schema'),
  rules: z.literal(2).meta({ description: 'version of the rules by which words are compared' }),
  licence: z
    .strictObject({
      url: maybe('address of the licence; null if all rights are reserved'),
      covers: text('what the licence covers'),
    })
    .meta({ description: 'terms of use' }),
  publisher: z
    .strictObject({ name: text('name'), url: text('address') })
    .meta({ description: 'who publishes the file' }),
};
const year = z.strictObject({
  year: text('year in which the articles were published'),
  count: z.int().min(1).meta({ description: 'number of records' }),
  url: text('address of the file of the year'),
});
const withQuotations = z.strictObject({
  ...file,
  quotations: z.array(quotation).meta({ description: 'the records, those of the newest article first' }),
});
const withYears = z.strictObject({
  ...file,
  years: z.array(year).meta({ description: 'the files of the years, if one file cannot have all records' }),
});

/** `/quotations.schema.json`: the format of `/quotations.json` and of the files of years, as a JSON Schema of 2020-12. */
export const quotationsSchema = () => ({
  $id: absolute(urls.quotationsSchema()),
  ...z.toJSONSchema(z.union([withQuotations, withYears])),
});

/** The format of one quotation. */
export const recordSchema = () => z.toJSONSchema(quotation);

export type PublishedQuotation = z.infer<typeof quotation>;
export type QuotationsFile = z.infer<typeof withQuotations>;
export type YearsFile = z.infer<typeof withYears>;

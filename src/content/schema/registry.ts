import { z } from 'zod';
import { date, flag, id, list, text, url } from './fields.ts';

export const OUTLET_KINDS = [
  'newspaper',
  'magazine',
  'broadcaster',
  'agency',
  'think-tank',
  'consultancy',
  'government',
  'state-media',
  'company',
  'other',
] as const;
const GONE = ['withdrawn', 'corrected', 'legal', 'privacy'] as const;
const SPEAKER_KINDS = ['person', 'organisation', 'group', 'unnamed'] as const;

const outlet = z.strictObject({
  name: text(120).meta({ description: 'The full name.' }),
  short: text(40).optional().meta({
    description: 'A short name for cards, lists and ids. Without it, the full name.',
  }),
  also: list(text(120)).optional().meta({
    description: 'Other names under which readers search for it, in any script: former ones, abbreviations.',
  }),
  kind: z.enum(OUTLET_KINDS, { error: `must be one of ${OUTLET_KINDS.join(', ')}` }).meta({
    description: 'What the outlet is.',
  }),
  url: url.optional().meta({ description: 'URL of its home page.' }),
  country: text(60).optional().meta({ description: 'The country in which it is based.' }),
  sameAs: list(url).optional().meta({
    description: 'URLs that identify the same outlet elsewhere, such as at Wikidata.',
  }),
  formerly: list(id).optional().meta({ description: 'Ids under which it was published before.' }),
});

const role = z.strictObject({
  title: text(160).meta({ description: 'The role, such as `Foreign minister`.' }),
  org: text(120).optional().meta({ description: 'The organisation in which the speaker held it.' }),
  from: date.optional().meta({ description: 'When the role began.' }),
  to: date.optional().meta({ description: 'When the role ended.' }),
});

const speaker = z
  .strictObject({
    name: text(120).meta({ description: 'The full name; of an unnamed speaker, what readers see instead.' }),
    short: text(40)
      .optional()
      .meta({ description: 'A short name for ids of quotations and for their provenance.' }),
    also: list(text(120)).optional().meta({
      description: 'Other names under which readers search for the speaker, in any script, such as `Путин`.',
    }),
    kind: z.enum(SPEAKER_KINDS, { error: `must be one of ${SPEAKER_KINDS.join(', ')}` }).meta({
      description: 'Who the speaker is.',
    }),
    role: text(160).optional().meta({
      description: 'The role, if it never changed, or the role at times that `roles` does not cover.',
    }),
    roles: list(role).optional().meta({
      description: 'Roles with their dates. A quotation has the role of its day.',
    }),
    sameAs: list(url).optional().meta({
      description: 'URLs that identify the same speaker elsewhere, such as at Wikidata.',
    }),
    description: text(400).optional().meta({
      description: 'Who the speaker is. An unnamed speaker needs it, with the reason why there is no name.',
    }),
    private: flag.optional().meta({ description: 'The speaker gets no page and no entry in the index.' }),
    formerly: list(id).optional().meta({ description: 'Ids under which the speaker was published before.' }),
  })
  .refine(({ kind, description }) => kind !== 'unnamed' || description !== undefined, {
    path: ['description'],
    error: 'is missing: an unnamed speaker needs it, to say who is meant and why there is no name',
  });

export const outletsSchema = z.record(id, outlet, { error: 'must be a map of outlets, each below its id' });
export const speakersSchema = z.record(id, speaker, {
  error: 'must be a map of speakers, each below its id',
});

const lockText = z.string({ error: 'must be text' });
const lockRow = z.strictObject({
  id: lockText.meta({ description: 'The permanent id of a quotation: the end of its link.' }),
  speaker: lockText.meta({ description: 'Id of the speaker; empty where the outlet speaks.' }),
  source: lockText.meta({ description: 'Key of the source in the article.' }),
  words: lockText.meta({ description: 'The words in the form in which they are compared.' }),
  first: lockText.optional().meta({
    description: 'The words that were first published under this id, if they were edited since.',
  }),
  now: lockText.optional().meta({ description: 'The id of the quotation that replaced this one.' }),
  gone: z
    .enum(GONE, { error: `must be one of ${GONE.join(', ')}` })
    .optional()
    .meta({ description: 'Why the quotation is no longer in the article.' }),
});

/** The schema of a lock file. No two rows may have the same id, because a page would then have two equal anchors. */
export const lockSchema = list(lockRow).superRefine((rows, context) => {
  const seen = new Set<string>();
  for (const [index, { id: taken }] of rows.entries()) {
    if (seen.has(taken))
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: 'is in the lock twice: keep one of the two rows',
      });
    seen.add(taken);
  }
});

export type OutletData = z.infer<typeof outlet>;
export type SpeakerData = z.infer<typeof speaker>;

const publishedArticle = z.strictObject({
  slug: id.meta({ description: 'The slug under which it is, or was, published.' }),
  title: lockText.meta({
    description: 'Its title. By it, two articles that swap their slugs are noticed.',
  }),
  corrections: z
    .union(
      [
        z.int().positive(),
        z
          .string()
          .regex(/^[1-9]\d*$/u)
          .transform(Number),
      ],
      {
        error: 'must be a number above 0: leave it out if there is none',
      },
    )
    .optional()
    .meta({ description: 'How many entries its `corrections` had when its lock was written.' }),
});

/**
 * The schema of content/published.json: the articles, outlets and speakers that have had a page. `articles` may be missing,
 * because the files of early versions lack it.
 */
export const publishedSchema = z.strictObject({
  articles: list(publishedArticle)
    .default([])
    .meta({ description: 'Slugs of articles that are, or were, published.' }),
  outlets: list(id).meta({ description: 'Ids of outlets that have, or had, a page.' }),
  speakers: list(id).meta({ description: 'Ids of speakers who have, or had, a page.' }),
});

export type PublishedArticle = z.infer<typeof publishedArticle>;

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
/** Why a published quotation is no longer there. */
const GONE = ['withdrawn', 'corrected', 'legal', 'privacy'] as const;
const SPEAKER_KINDS = ['person', 'organisation', 'group', 'unnamed'] as const;

const outlet = z.strictObject({
  name: text(120),
  /** Name for trails, cards and ids. */
  short: text(40).optional(),
  kind: z.enum(OUTLET_KINDS, { error: `must be one of ${OUTLET_KINDS.join(', ')}` }),
  url: url.optional(),
  country: text(60).optional(),
  /** The same outlet elsewhere, such as at Wikidata. */
  sameAs: list(url).optional(),
  /** Ids it was published under before. */
  formerly: list(id).optional(),
});

const role = z.strictObject({
  title: text(160),
  org: text(120).optional(),
  from: date.optional(),
  to: date.optional(),
});

const speaker = z
  .strictObject({
    name: text(120),
    short: text(40).optional(),
    kind: z.enum(SPEAKER_KINDS, { error: `must be one of ${SPEAKER_KINDS.join(', ')}` }),
    /** The one role held throughout. */
    role: text(160).optional(),
    /** Roles with their dates, where they changed. */
    roles: list(role).optional(),
    sameAs: list(url).optional(),
    description: text(400).optional(),
    /** No page, no index entry. */
    private: flag.optional(),
    formerly: list(id).optional(),
  })
  .refine(({ kind, description }) => kind !== 'unnamed' || description !== undefined, {
    path: ['description'],
    error: 'is missing: an unnamed speaker needs it, to say who is meant and why there is no name',
  });

export const outletsSchema = z.record(id, outlet, { error: 'must be a map of outlets, each below its id' });
export const speakersSchema = z.record(id, speaker, {
  error: 'must be a map of speakers, each below its id',
});

const lockRow = z.strictObject({
  id: z.string({ error: 'must be text' }),
  /** Empty where the outlet speaks. */
  speaker: z.string({ error: 'must be text' }),
  source: z.string({ error: 'must be text' }),
  /** Folded. */
  words: z.string({ error: 'must be text' }),
  /** The id that took this one’s place. */
  now: z.string({ error: 'must be text' }).optional(),
  gone: z.enum(GONE, { error: `must be one of ${GONE.join(', ')}` }).optional(),
});

/** An id names one quotation: two rows with the same one would give a page two equal anchors. */
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

/** content/published.json: ids that have had a page. */
export const publishedSchema = z.strictObject({ outlets: list(id), speakers: list(id) });

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
/** Why a published quotation was removed. */
const GONE = ['withdrawn', 'corrected', 'legal', 'privacy'] as const;
const SPEAKER_KINDS = ['person', 'organisation', 'group', 'unnamed'] as const;

const outlet = z.strictObject({
  name: text(120),
  /** The short name, for provenance, cards and ids. */
  short: text(40).optional(),
  kind: z.enum(OUTLET_KINDS, { error: `must be one of ${OUTLET_KINDS.join(', ')}` }),
  url: url.optional(),
  country: text(60).optional(),
  /** URLs of the same outlet elsewhere, such as at Wikidata. */
  sameAs: list(url).optional(),
  /** Former ids. */
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
    /** The role, if it did not change. */
    role: text(160).optional(),
    /** The roles with their dates, if they changed. */
    roles: list(role).optional(),
    sameAs: list(url).optional(),
    description: text(400).optional(),
    /** A private speaker has no page and is in no index. */
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
  /** Empty if the outlet itself is quoted. */
  speaker: z.string({ error: 'must be text' }),
  source: z.string({ error: 'must be text' }),
  /** The folded words. */
  words: z.string({ error: 'must be text' }),
  /** The id that replaces this one. */
  now: z.string({ error: 'must be text' }).optional(),
  gone: z.enum(GONE, { error: `must be one of ${GONE.join(', ')}` }).optional(),
});

/** Each id is in one row only, since two rows with one id would give a page two equal anchors. */
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

/** content/published.json: the ids that have had a page. */
export const publishedSchema = z.strictObject({ outlets: list(id), speakers: list(id) });

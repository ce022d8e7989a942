import { z } from 'zod';
import { date, flag, id, text, url } from './fields.ts';

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
export const SPEAKER_KINDS = ['person', 'organisation', 'group', 'unnamed'] as const;

const outlet = z.strictObject({
  name: text(120),
  /** Name for trails, cards and ids. */
  short: text(40).optional(),
  kind: z.enum(OUTLET_KINDS, { error: `must be one of ${OUTLET_KINDS.join(', ')}` }),
  url: url.optional(),
  country: text(60).optional(),
  /** The same outlet elsewhere, such as at Wikidata. */
  sameAs: z.array(url, { error: 'must be a list' }).optional(),
  /** Ids it was published under before. */
  formerly: z.array(id, { error: 'must be a list' }).optional(),
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
    roles: z.array(role, { error: 'must be a list' }).optional(),
    sameAs: z.array(url, { error: 'must be a list' }).optional(),
    description: text(400).optional(),
    /** No page, no index entry. */
    private: flag.optional(),
    formerly: z.array(id, { error: 'must be a list' }).optional(),
  })
  .refine(({ kind, description }) => kind !== 'unnamed' || description !== undefined, {
    path: ['description'],
    error: 'is required for an unnamed speaker: say who is meant, and why there is no name',
  });

export const outletsSchema = z.record(id, outlet, { error: 'must be a map of outlets, each with its id' });
export const speakersSchema = z.record(id, speaker, { error: 'must be a map of speakers, each with its id' });

export const lockSchema = z.array(
  z.strictObject({
    id: z.string(),
    speaker: z.string(),
    source: z.string(),
    words: z.string(),
    now: z.string().optional(),
    gone: z.enum(['withdrawn', 'corrected', 'legal', 'privacy']).optional(),
  }),
);

export type OutletData = z.infer<typeof outlet>;
export type SpeakerData = z.infer<typeof speaker>;

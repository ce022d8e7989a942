import { z } from 'zod';
import { OUTCOMES } from '../outcomes.ts';
import { day, list, text, url } from './fields.ts';

/**
 * A number, or its digits as text. Text is accepted because a record with a problem is read again as YAML, where every value is
 * text.
 */
const number = z.union([z.int().nonnegative(), z.string().regex(/^\d+$/u).transform(Number)], {
  error: 'must be a number',
});
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, { error: 'is no SHA-256' });
const from = <T extends z.ZodType>(value: T) =>
  z
    .strictObject({
      value: value.meta({ description: 'As the page gives it.' }),
      origin: text(60).meta({ description: 'Where the page says it.' }),
    })
    .optional();

/** The schema of content/captures/<id>.json, which `npm run capture` writes. */
export const captureSchema = z.strictObject({
  address: url.meta({ description: 'The URL that was asked for, or from which the file was saved.' }),
  final: url.optional().meta({ description: 'The URL after redirects, if it is another.' }),
  status: number.optional().meta({ description: 'The HTTP status; none for a saved file.' }),
  at: z.iso.datetime().meta({ description: 'When the page was read.' }),
  file: z
    .union([z.literal(true), z.literal('true').transform(() => true as const)])
    .optional()
    .meta({ description: 'The page was saved by hand, not fetched.' }),
  sha256: sha256.meta({ description: 'SHA-256 of the bytes of the page.' }),
  length: number.meta({ description: 'The number of these bytes.' }),
  textSha256: sha256.meta({ description: 'SHA-256 of its text, in UTF-8.' }),
  extractor: text(120).meta({ description: 'What read the text, with its version.' }),
  metadata: z.strictObject({
    title: from(text(300)),
    authors: from(list(text(120))),
    published: from(text(10)),
    outlet: from(text(120)),
    canonical: from(text(2000)),
  }),
  excerpts: list(z.string().regex(/^[0-9a-f]{12}$/u)).meta({
    description: 'The first twelve digits of the SHA-256 of each excerpt that was cut out of it.',
  }),
});

const verified = z.strictObject({
  url: url.meta({ description: 'The URL of the evidence.' }),
  excerpt: z
    .string()
    .regex(/^[0-9a-f]{12}$/u)
    .meta({
      description: 'The first twelve digits of the SHA-256 of the excerpt.',
    }),
  outcome: z.enum(OUTCOMES).meta({
    description: 'What was found when it was asked for last; no answer does not replace `changed` or `gone`.',
  }),
  since: day.meta({ description: 'The day on which that was found first.' }),
  at: day.meta({ description: 'The day on which that was found last, at most 30 days late.' }),
  asked: day
    .optional()
    .meta({ description: 'The day of a later request without an answer, if a run with a limit made it.' }),
  to: url.optional().meta({ description: 'Where the page is now, if it has moved.' }),
  difference: text(500).optional().meta({ description: 'How the page differs from the excerpt.' }),
});

/** The schema of content/verified.json, which `npm run verify` writes. */
export const verifiedSchema = list(verified);

export type CaptureData = z.infer<typeof captureSchema>;
export type VerifiedRow = z.infer<typeof verified>;

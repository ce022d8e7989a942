import { z } from 'zod';

const date = z.strictObject({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2),
});

/**
 * The part of CSL-JSON 1.0.2 that the site writes. `csl-data.json` (https://github.com/citation-style-language/schema) requires
 * only `type` and `id`, and forbids fields that it does not list. This schema also requires the fields that the site always
 * writes.
 */
export const cslSchema = z.array(
  z.strictObject({
    id: z.string().min(1),
    'citation-key': z.string().min(1),
    type: z.enum(['webpage', 'document']),
    title: z.string().min(1).optional(),
    author: z
      .array(z.strictObject({ literal: z.string().min(1) }))
      .min(1)
      .optional(),
    'container-title': z.string().min(1),
    issued: date.optional(),
    accessed: date.optional(),
    URL: z.url().optional(),
    language: z.string().min(2).optional(),
    note: z.string().min(1),
  }),
);

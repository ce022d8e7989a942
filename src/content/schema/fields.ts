import { z } from 'zod';
import { slug } from '../../ids/quotation-id.ts';
import { invalidUrlReason } from '../../words/invalid-url.ts';

const DAY_PATTERN = '^\\d{4}-\\d{2}-\\d{2}$';
const DATE_PATTERN = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';
const LANGUAGE_PATTERN = '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$';
const PERIOD_PATTERN = '^\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?$';

/*
 * The types of values that fields have. `title` is the name of a type in JSON Schemas and in the list of fields. `pattern` is set
 * only for types that code checks, because a JSON Schema cannot contain code.
 */

/** Text of 1 to `most` UTF-16 units; spaces at both ends are removed first. */
export const text = (most: number) =>
  z
    .string({ error: 'must be text' })
    .trim()
    .min(1, 'is empty: write a value, or remove the field if it is optional')
    .max(most, { error: ({ input }) => `has ${String(input).length} characters: write at most ${most}` });

export const list = <T extends z.ZodType>(item: T) => z.array(item, { error: 'must be a list' });

/** An id in kebab case: `the-economist`. */
export const id = z
  .string({ error: 'must be text' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
    error: ({ input }) =>
      `is not an id: write lower-case letters, digits and single hyphens, such as \`${slug(String(input)) || 'the-name'}\``,
  })
  .meta({ title: 'id' });

/** A day, a month or a year: `2025-04-14`, `2025-04`, `2025`. */
export const date = z
  .string({ error: 'must be a date' })
  .refine(isDate, {
    error: ({ input }) =>
      isDatePattern(input)
        ? NOT_IN_CALENDAR
        : 'is not a date: write a day, a month or a year, such as 2025-04-14, 2025-04 or 2025',
  })
  .meta({ title: 'day, month or year', pattern: DATE_PATTERN });

/** A day: `2025-04-14`. */
export const day = z
  .string({ error: 'must be a day' })
  .refine(value => value.length === 10 && isDate(value), {
    error: ({ input }) =>
      isDatePattern(input) && String(input).length === 10
        ? NOT_IN_CALENDAR
        : 'is not a day: write it as 2025-04-14',
  })
  .meta({ title: 'day', pattern: DAY_PATTERN });

/** A date, or two dates with a slash between them: `2025-04-12/2025-04-14`. */
export const period = z
  .string({ error: 'must be a date or two' })
  .refine(value => {
    const [from = '', to = from, ...rest] = value.split('/');
    return rest.length === 0 && isDate(from) && isDate(to) && from <= to;
  }, 'is not a period: write 2025-04-12 or 2025-04-12/2025-04-14, the earlier date first')
  .meta({ title: 'date, or two dates with a slash between them', pattern: PERIOD_PATTERN });

/** An http or https URL that `invalidUrlReason` accepts. Such a URL opens the page that its reader expects. */
export const url = z
  .string({ error: 'must be a URL' })
  .superRefine((value, context) => {
    const reason = invalidUrlReason(value);
    if (reason) context.addIssue({ code: 'custom', message: reason, params: { rule: 'url' } });
  })
  .meta({ title: 'URL', pattern: '^[hH][tT]{2}[pP][sS]?://' });

/** The path of a file of the site, from the root of the site: `/photos/harbour.jpg`. */
export const sitePath = text(300)
  .refine(value => /^\/(?![/\\])[^\p{Cc}\\]*$/u.test(value), {
    error: 'is no file of this site: put the image into public/ and write its path there, such as /photo.jpg',
  })
  .meta({ title: 'path on this site', pattern: '^/[^/]' });

/** A BCP 47 tag: `en`, `pt-BR`, `zh-Hant`. */
export const language = z
  .string({ error: 'must be a language' })
  .refine(value => new RegExp(LANGUAGE_PATTERN, 'u').test(value) && isWellFormed(value), {
    error: 'is not a language tag: write one such as en, ru or zh-Hant',
  })
  .meta({ title: 'language tag', pattern: LANGUAGE_PATTERN });

/** `true` or `false`. YAML values are read as text, so the text is turned into a boolean. */
export const flag = z
  .enum(['true', 'false'], { error: 'must be true or false' })
  .transform(value => value === 'true')
  .meta({ title: 'true or false' });

/** Is a language tag well-formed? `Intl` throws an error for other tags, such as `en-US-GB`. */
export function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const NOT_IN_CALENDAR = 'does not exist: correct the month or the day';
const isDatePattern = (value: unknown) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(String(value));

function isDate(value: string): boolean {
  if (!isDatePattern(value)) return false;
  const [year = 0, month = 1, dayOfMonth = 1] = value.split('-').map(Number);
  const read = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === dayOfMonth && year > 0;
}

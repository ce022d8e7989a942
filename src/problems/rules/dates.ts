import { rule } from '../rule.ts';

/** The rule about days after today. Today is the latest day that has begun anywhere on Earth. */
export const DATES_RULES = {
  'future-date': rule({
    summary:
      'An article published, or evidence seen, after today: a warning; for the article an error with CI=true.',
    help: 'Today is the latest day that has begun anywhere on Earth. An article is published when the site is built, whatever its `published` says; the clock never leaves one out. To publish it later, write `draft: true` until that day. Evidence cannot have been seen on a day that has not come, so one of the digits is probably wrong. No status depends on this.',
    severity: ({ field, isStrict }: FutureDate) => (field === 'published' && isStrict ? 'error' : 'warning'),
    message: ({ field, day, more, today }: FutureDate) =>
      field === 'published'
        ? `\`published: ${day}\` is after ${today}, the latest day that has begun anywhere: correct the day, or write \`draft: true\` until then`
        : `\`seen: ${day}\` is after ${today}, the latest day that has begun anywhere: write the day on which the words were seen${more === 0 ? '' : `, here and ${more === 1 ? 'once' : `${more} times`} more below`}`,
  }),
};

interface FutureDate {
  field: 'published' | 'seen';
  day: string;
  /** The number of further rows of evidence in the article with this day. */
  more: number;
  today: string;
  isStrict: boolean;
}

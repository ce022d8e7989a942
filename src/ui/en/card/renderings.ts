import { count, counts, form } from '../counts.ts';

/** One statement in several wordings. */
export const renderings = {
  others: (others: number) =>
    form(others, { one: 'Another wording of this statement', other: 'Other wordings of this statement' }),
  count: (wordings: number) => count(wordings, { one: 'wording', other: 'wordings of one statement' }),
  /** The explanation below the wordings. */
  legend: 'Underlined: words that another wording lacks.',
  original: <Part>(words: Part, place: Part, date: Part) => [
    'In the original: ',
    words,
    ' (',
    place,
    ', seen ',
    date,
    ')',
  ],
  /** The heading above the same words from several analyses. */
  sameWords: (analyses: number) => `The same words in ${counts.analyses(analyses)}`,
};

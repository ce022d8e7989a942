import { counts } from './counts.ts';

/** One statement in several wordings. */
export const renderings = {
  others: (count: number) =>
    count === 1 ? 'Another wording of this statement' : 'Other wordings of this statement',
  count: (wordings: number) => (wordings === 1 ? 'One wording' : `${wordings} wordings of one statement`),
  /** Below the wordings. */
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
  /** The heading of equal words from several analyses. */
  sameWords: (analyses: number) => `The same words in ${counts.analyses(analyses)}`,
};

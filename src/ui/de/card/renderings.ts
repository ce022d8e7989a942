import { count, counts, form } from '../counts.ts';

/** One statement in several wordings. */
export const renderings = {
  others: (others: number) =>
    form(others, { one: 'Eine andere Fassung dieser Äußerung', other: 'Andere Fassungen dieser Äußerung' }),
  count: (wordings: number) => count(wordings, { one: 'Fassung', other: 'Fassungen einer Äußerung' }),
  /** The explanation below the wordings. */
  legend: 'Unterstrichen: Worte, die in einer anderen Fassung fehlen.',
  original: <Part>(words: Part, place: Part, date: Part) => [
    'Im Original: ',
    words,
    ' (',
    place,
    ', eingesehen am ',
    date,
    ')',
  ],
  /** The heading above the same words from several analyses. */
  sameWords: (analyses: number) => `Dieselben Worte in ${counts.analyses(analyses)}`,
};

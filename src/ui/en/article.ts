import { counts } from './counts.ts';

/** The page of an analysis. */
export const article = {
  draft: 'Draft: not published',
  by: <Part>(authors: Part) => ['By ', authors],
  updated: <Part>(date: Part) => ['Updated ', date],
  covers: (period: string) => `Events of ${period}`,
  readingTime: (minutes: number) => `${counts.minutes(minutes)} to read`,
  voices: 'Who speaks here',
  record: 'The record',
  contents: 'In this analysis',
  sources: 'Sources',
  sourceNumber: (number: number) => `Source ${number}`,
  /** The accessible name of the marker of a passage. */
  marker: (source: string, outlet: string, status: string) => `${source}: ${outlet}. ${status}`,
  /** Before the links from a source to its uses in the text. */
  uses: 'In the text:',
  /** The accessible name of the link to the second or a later use of a quotation. */
  again: (words: string) => `${words}, again`,
  /** Footnotes go by letters, since numbers stand for sources. */
  footnotes: {
    heading: 'Footnotes',
    one: (letters: string) => `Footnote ${letters}`,
    back: (letters: string, place: number | null) =>
      `Back to the text of footnote ${letters}${place === null ? '' : `, place ${place}`}`,
  },
  /** The accessible name of a table: the heads of its columns. */
  table: (heads: string[]) => (heads.length > 0 ? heads.join(', ') : 'Table'),
  /** Notes with a date, above and below an analysis: the name of one, and of all. */
  datedNotes: {
    update: { one: 'Update', all: 'Updates' },
    correction: { one: 'Correction', all: 'Corrections' },
  },
  /** `Update, 14 April 2025.` */
  noteHeading: <Part>(name: string, date: Part) => [name, ', ', date, '.'],
  /** At the foot. */
  also: { heading: 'Also on the record', analyses: 'Analyses with most in common' },
  neighbours: { all: 'Other analyses', older: 'Before this', newer: 'After this' },
};

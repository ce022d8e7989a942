import type { Wrap } from '../facts.ts';
import { counts, form } from './counts.ts';

/** The page of an analysis. */
export const article = {
  draft: 'Draft: not published',
  by: <Part>(authors: Part) => ['By ', authors],
  updated: <Part>(date: Part) => ['Updated ', date],
  covers: (period: string) => `Events of ${period}`,
  readingTime: (minutes: number) => `${counts.minutes(minutes)} to read`,
  basis: 'How we know this',
  /** The link to the record page. */
  record: (passages: number) =>
    form(passages, {
      one: 'The passage on the record',
      other: `All ${counts.passages(passages)} on the record`,
    }),
  voices: 'Who speaks here',
  tools: {
    name: 'Ways to read',
    show: 'Show',
    all: 'All',
    others: 'Others’ words',
    found: 'Found',
    original: 'Original',
    hide: 'Hide clippings',
  },
  contents: 'In this analysis',
  sources: 'Sources',
  /** Says where the notes on the sources are: on the record page. */
  sourceNotes: <Part>(link: Wrap<Part>) => ['What we saw of each is ', link('on the record'), '.'],
  sourceNumber: (number: number) => `Source ${number}`,
  /** The accessible name of the source number after a passage. The number is a button or a link. */
  marker: (source: string, outlet: string, status: string) => `${source}: ${outlet}. ${status}`,
  /** How often the text uses a source: `In the text: first of 3 places`. The link leads to the first place. */
  places: <Part>(number: number, link: Wrap<Part>) => [
    'In the text: ',
    link(number === 1 ? '1 place' : 'first'),
    ...(number === 1 ? [] : [` of ${number} places`]),
  ],
  /** Footnotes have letters, because numbers refer to sources. */
  footnotes: {
    heading: 'Footnotes',
    one: (letters: string) => `Footnote ${letters}`,
    back: (letters: string, place: number | null) =>
      `Back to the text of footnote ${letters}${place === null ? '' : `, place ${place}`}`,
  },
  /** The accessible name of a table: the headings of its columns. */
  table: (heads: string[]) => (heads.length > 0 ? heads.join(', ') : 'Table'),
  /** Updates are above the text of an analysis, corrections are below it. */
  datedNotes: {
    update: { one: 'Update', all: 'Updates' },
    correction: { one: 'Correction', all: 'Corrections' },
  },
  /** The button that unfolds all updates except the newest. */
  earlierUpdates: 'Earlier updates',
  /** The heading of a dated note: `Update, 14 April 2025.` */
  noteHeading: <Part>(name: string, date: Part) => [name, ', ', date, '.'],
  also: { heading: 'Also on the record', analyses: 'Analyses with most in common' },
  neighbours: { all: 'Other analyses', older: 'Before this', newer: 'After this' },
};

import type { Wrap } from '../facts.ts';
import { counts, form, number } from './counts.ts';

/** The page of an analysis. */
export const article = {
  draft: 'Entwurf: nicht veröffentlicht',
  by: <Part>(authors: Part) => ['Von ', authors],
  updated: <Part>(date: Part) => ['Aktualisiert am ', date],
  covers: (period: string) => `Zeitraum: ${period}`,
  readingTime: (minutes: number) => `${counts.minutes(minutes)} Lesezeit`,
  basis: 'Woher wir das wissen',
  /** The link to the record page. */
  record: (passages: number) =>
    form(passages, {
      one: 'Die Passage mit ihrem Beleg',
      other: `Alle ${counts.passages(passages)} mit ihren Belegen`,
    }),
  voices: 'Wer hier spricht',
  tools: {
    name: 'Ansicht',
    show: 'Zeigen',
    all: 'Alles',
    others: 'Zitiertes',
    found: 'Gefunden',
    original: 'Original',
    hide: 'Belege ausblenden',
  },
  contents: 'In dieser Analyse',
  sources: 'Quellen',
  /** Says where the notes on the sources are: on the record page. */
  sourceNotes: <Part>(link: Wrap<Part>) => [
    'Was wir von jeder gesehen haben, steht ',
    link('im Nachweis'),
    '.',
  ],
  sourceNumber: (source: number) => `Quelle ${source}`,
  /** The accessible name of the source number after a passage. The number is a button or a link. */
  marker: (source: string, outlet: string, status: string) => `${source}: ${outlet}. ${status}`,
  /** How often the text uses a source: `Im Text: die erste von 3 Stellen`. The link leads to the first place. */
  places: <Part>(places: number, link: Wrap<Part>) => [
    'Im Text: ',
    link(places === 1 ? '1 Stelle' : 'die erste'),
    ...(places === 1 ? [] : [` von ${number(places)} Stellen`]),
  ],
  /** Footnotes have letters, because numbers refer to sources. */
  footnotes: {
    heading: 'Fußnoten',
    one: (letters: string) => `Fußnote ${letters}`,
    back: (letters: string, place: number | null) =>
      `Zurück zum Text der Fußnote ${letters}${place === null ? '' : `, Stelle ${place}`}`,
  },
  /** The accessible name of a table: the headings of its columns. */
  table: (heads: string[]) => (heads.length > 0 ? heads.join(', ') : 'Tabelle'),
  /** Updates are above the text of an analysis, corrections are below it. */
  datedNotes: {
    update: { one: 'Nachtrag', all: 'Nachträge' },
    correction: { one: 'Korrektur', all: 'Korrekturen' },
  },
  /** The button that unfolds all updates except the newest. */
  earlierUpdates: 'Frühere Nachträge',
  /** The heading of a dated note: `Nachtrag vom 14. April 2025:` */
  noteHeading: <Part>(name: string, date: Part) => [name, ' vom ', date, ':'],
  also: { heading: 'Mehr dazu', analyses: 'Verwandte Analysen' },
  neighbours: { all: 'Weitere Analysen', older: 'Zuvor', newer: 'Danach' },
};

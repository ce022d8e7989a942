import type { Link, Wrap } from '../facts.ts';
import { counts } from './counts.ts';

/** The front page. */
export const home = {
  none: 'Noch ist keine Analyse erschienen.',
  moreAnalyses: 'Weitere Analysen',
  allAnalyses: 'Alle Analysen',
  quotations: 'Wer was gesagt hat',
  allSpeakers: 'Alle Stimmen',
  allSources: 'Alle Quellen',
  search: 'Alle Passagen durchsuchen',
};

/** Words that several lists share. */
export const lists = {
  alphabet: 'A–Z',
  /** `in 3 Analysen vom 1.–4. Mai 2025`; `days` is one day or a period. */
  span: <Part>(analyses: number, days: Part) => [`in ${counts.analyses(analyses)} vom `, days],
  /** Other names of a speaker, outlet or topic. */
  also: (names: string[]) => `Auch: ${names.join(', ')}.`,
  follow: <Part>(feed: Part) => [feed, ' per RSS folgen'],
  years: 'Jahre',
  pages: 'Seiten dieser Liste',
  previous: 'Zurück',
  next: 'Weiter',
  /** The accessible name of a link to one page of a list. */
  pageName: (number: number, of: number) => `Seite ${number} von ${of}`,
  /** The number of the page inside a line of text. */
  page: (number: number, of: number) => `Seite ${number} von ${of}`,
};

/** The list of all analyses. */
export const analyses = {
  description: 'Alle Analysen, die neuesten zuerst.',
  none: 'Noch ist keine Analyse erschienen.',
  follow: <Part>(link: Link<'rssFeed' | 'jsonFeed', Part>) => [
    'Folgen per ',
    link('rssFeed', 'RSS'),
    ' oder ',
    link('jsonFeed', 'JSON Feed'),
  ],
  download: <Part>(link: Link<'quotationsJson' | 'quotationsCsv', Part>) => [
    'Alle Zitate als ',
    link('quotationsJson', 'JSON'),
    ' oder ',
    link('quotationsCsv', 'CSV'),
  ],
};

/** The list of all topics, and the page of one. */
export const topics = {
  title: 'Themen',
  description: 'Alle Themen unserer Analysen, die häufigsten zuerst.',
  pageDescription: (name: string, tally: string) =>
    `Unsere Analysen zum Thema ${name} und was dazu gesagt wurde: ${tally}.`,
  said: 'Was dazu gesagt wurde',
  search: 'Aussagen dazu durchsuchen',
};

/** The page of an author. */
export const authors = {
  kind: 'Autorenseite',
  pageDescription: (name: string, total: number) => `${counts.analyses(total)} von ${name}.`,
};

/** The list of all outlets, and the page of one. */
export const outlets = {
  description:
    'Alle Medien und Institutionen, aus denen unsere Analysen zitieren, mit dem Ergebnis der Prüfung.',
  standfirst: <Part>(byName: Wrap<Part>) => [
    'Alle Medien und Institutionen, aus denen unsere Analysen zitieren, die meistgenutzten zuerst, mit dem Ergebnis der Prüfung; auch ',
    byName('von A bis Z'),
    '.',
  ],
  kinds: {
    newspaper: 'Zeitung',
    magazine: 'Zeitschrift',
    broadcaster: 'Rundfunk',
    agency: 'Nachrichtenagentur',
    'think-tank': 'Denkfabrik',
    consultancy: 'Beratungsfirma',
    government: 'Regierung',
    'state-media': 'Staatsmedien',
    company: 'Unternehmen',
    other: 'Sonstige',
  },
  pageDescription: (name: string, tally: string) =>
    `Was unsere Analysen der Quelle ${name} entnehmen: ${tally}.`,
  /** How an analysis names a document: `Quelle 3 in: Ein Titel.` */
  use: <Part>(source: Part, article: Part) => [source, ' in: ', article, '.'],
};

/** The list of all speakers, and the page of one. */
export const speakers = {
  description: 'Alle, deren Worte unsere Analysen wiedergeben, mit dem Ergebnis der Prüfung.',
  standfirst: <Part>(byName: Wrap<Part>, link: Link<'outlets', Part>) => [
    'Alle, deren Worte unsere Analysen wiedergeben, die meistzitierten zuerst; auch ',
    byName('von A bis Z'),
    '. Medien und Institutionen, die in eigenen Worten sprechen, stehen unter ',
    link('outlets', 'Quellen'),
    '.',
  ],
  kinds: {
    person: 'Person',
    organisation: 'Organisation',
    group: 'Gruppe',
    unnamed: 'nicht namentlich genannt',
  },
  pageDescription: (name: string, tally: string) => `Aussagen von ${name} in unseren Analysen: ${tally}.`,
};

/** The list of all corrections. */
export const corrections = {
  title: 'Korrekturen',
  description: 'Alle Korrekturen an unseren Analysen, mit Datum.',
  standfirst:
    'Alle Korrekturen an unseren Analysen, die neuesten zuerst. Jede steht auch am Ende ihrer Analyse.',
  none: <Part>(link: Link<'about', Part>) => [
    'Bisher wurde keine Analyse korrigiert. Wenn Sie einen Fehler finden, ',
    link('about', 'schreiben Sie uns'),
    '.',
  ],
};

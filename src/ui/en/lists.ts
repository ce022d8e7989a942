import type { Link, Wrap } from '../facts.ts';
import { counts } from './counts.ts';

/** The front page. */
export const home = {
  none: 'No analysis has been published yet.',
  moreAnalyses: 'More analyses',
  allAnalyses: 'All analyses',
  quotations: 'On the record',
  allSpeakers: 'Everyone quoted',
  allSources: 'All sources',
  search: 'Search what was said',
};

/** Words that several lists share. */
export const lists = {
  alphabet: 'A–Z',
  /** `in 3 analyses of 1–4 May 2025`; `days` is one day or a period. */
  span: <Part>(analyses: number, days: Part) => [`in ${counts.analyses(analyses)} of `, days],
  /** Other names of a speaker, outlet or topic. */
  also: (names: string[]) => `Also ${names.join(', ')}.`,
  follow: <Part>(feed: Part) => ['Follow ', feed, ' (RSS)'],
  years: 'Years',
  pages: 'Pages of this list',
  previous: 'Previous',
  next: 'Next',
  /** The accessible name of a link to one page of a list. */
  pageName: (number: number, of: number) => `Page ${number} of ${of}`,
  /** The number of the page inside a line of text. */
  page: (number: number, of: number) => `page ${number} of ${of}`,
};

/** The list of all analyses. */
export const analyses = {
  description: 'All analyses, newest first.',
  none: 'No analysis has been published yet.',
  follow: <Part>(link: Link<'rssFeed' | 'jsonFeed', Part>) => [
    'Follow by ',
    link('rssFeed', 'RSS'),
    ' or ',
    link('jsonFeed', 'JSON Feed'),
  ],
  download: <Part>(link: Link<'quotationsJson' | 'quotationsCsv', Part>) => [
    'All quotations as ',
    link('quotationsJson', 'JSON'),
    ' or ',
    link('quotationsCsv', 'CSV'),
  ],
};

/** The list of all topics, and the page of one. */
export const topics = {
  title: 'Topics',
  description: 'Every topic of our analyses, most used first.',
  pageDescription: (name: string, tally: string) =>
    `Our analyses on ${name}, and what was said on it: ${tally}.`,
  said: 'What was said on it',
  search: 'Search what was said on it',
};

/** The page of an author. */
export const authors = {
  kind: 'author',
  pageDescription: (name: string, total: number) => `${counts.analyses(total)} by ${name}.`,
};

/** The list of all outlets, and the page of one. */
export const outlets = {
  description: 'Every outlet that our analyses take words from, with what was checked.',
  standfirst: <Part>(byName: Wrap<Part>) => [
    'Every outlet that our analyses take words from, most used first, with what was checked; also ',
    byName('from A to Z'),
    '.',
  ],
  kinds: {
    newspaper: 'newspaper',
    magazine: 'magazine',
    broadcaster: 'broadcaster',
    agency: 'agency',
    'think-tank': 'think tank',
    consultancy: 'consultancy',
    government: 'government',
    'state-media': 'state media',
    company: 'company',
    other: 'other',
  },
  pageDescription: (name: string, tally: string) => `What our analyses take from ${name}: ${tally}.`,
  /** How an analysis names a document: `Source 3 of A title.` */
  use: <Part>(source: Part, article: Part) => [source, ' of ', article, '.'],
};

/** The list of all speakers, and the page of one. */
export const speakers = {
  description: 'Everyone whose words our analyses report, with what was checked.',
  standfirst: <Part>(byName: Wrap<Part>, link: Link<'outlets', Part>) => [
    'Everyone whose words our analyses report, most quoted first; also ',
    byName('from A to Z'),
    '. Outlets that speak in their own words stand under ',
    link('outlets', 'Sources'),
    '.',
  ],
  kinds: { person: 'person', organisation: 'organisation', group: 'group', unnamed: 'unnamed' },
  pageDescription: (name: string, tally: string) =>
    `What ${name} is quoted as saying in our analyses: ${tally}.`,
};

/** The list of all corrections. */
export const corrections = {
  title: 'Corrections',
  description: 'Every correction made to our analyses, with its date.',
  standfirst:
    'Every correction made to our analyses, newest first. Each also stands at the foot of its analysis.',
  none: <Part>(link: Link<'about', Part>) => [
    'No analysis has been corrected so far. If you find a mistake, ',
    link('about', 'tell us'),
    '.',
  ],
};

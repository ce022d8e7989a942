import type { Link } from '../facts.ts';

/** The frame of every page: its head, the masthead and the footer. */
export const frame = {
  sections: {
    analyses: 'Analyses',
    sources: 'Sources',
    speakers: 'Speakers',
    method: 'Method',
    about: 'About',
    search: 'Search',
  },
  numberedTitle: (title: string, page: number) => `${title}, page ${page}`,
  skip: 'Skip to the text',
  preview: 'Preview with drafts: not published',
  navigation: 'Site',
  searchField: 'Search what was said',
  searchButton: 'Search',
  rights: {
    licensed: <Part>(licence: Part) => [
      'Our prose is under ',
      licence,
      ', the code of this site under the MIT licence.',
    ],
    reserved: 'All rights in our prose are reserved; the code of this site is under the MIT licence.',
    others: 'Quotations and excerpts belong to their owners and are used for quotation and review.',
  },
  contact: 'Contact',
  footer: {
    columns: { read: 'Read', check: 'Check', follow: 'Follow and reuse' },
    links: {
      articles: 'Analyses',
      speakers: 'Speakers',
      outlets: 'Sources',
      search: 'Search',
      method: 'How we check',
      corrections: 'Corrections',
      about: 'About and contact',
      rssFeed: 'RSS',
      jsonFeed: 'JSON Feed',
      quotationsJson: 'Quotations as JSON',
      quotationsCsv: 'Quotations as CSV',
      data: 'The data',
    },
  },
};

/** The page for URLs that do not exist. */
export const notFound = {
  title: 'Not here',
  description: 'There is no such page.',
  heading: 'There is no such page',
  cause:
    'Addresses of articles and quotations are permanent. This one may be mistyped, or cut off on its way.',
  search: 'Words of the page or quotation that you were looking for',
  elsewhere: <Part>(link: Link<'articles' | 'outlets' | 'speakers' | 'search', Part>) => [
    'Look among the ',
    link('articles', 'analyses'),
    ', the ',
    link('outlets', 'sources'),
    ' or the ',
    link('speakers', 'speakers'),
    ', or ',
    link('search', 'search what was said'),
    '.',
  ],
};

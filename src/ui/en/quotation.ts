import type { Wrap } from '../facts.ts';

/** One quotation in lists and on the record page. */
export const quotation = {
  inArticle: <Part>(article: Part) => ['in ', article],
  partOf: <Part>(link: Wrap<Part>) => ['Part of ', link('a longer quotation'), ', counted with it'],
  alsoIn: <Part>(articles: Part) => ['Also quoted in ', articles],
};

/** The clipping of a quotation: the passage in which its words were found. */
export const clipping = {
  ownWords: 'in its own words',
  none: 'No passage seen',
  copyAt: (host: string) => `a copy at ${host}`,
  linkTo: (host: string) => `${host} ↗`,
  cite: 'Cite',
  allOf: (name: string) => `All of ${name}`,
  report: 'Report an error',
  close: 'Close',
};

/** Who recorded an excerpt, and what was found when its page was fetched again. */
export const recorded = {
  noted: <Part>(date: Part) => ['noted by our editor ', date],
  captured: <Part>(date: Part) => ['page captured ', date],
  stands: <Part>(date: Part) => ['still there on ', date],
  moved: <Part>(date: Part) => ['still there on ', date, ', at another address'],
  changed: <Part>(date: Part) => ['no longer on the page since ', date],
  gone: <Part>(date: Part) => ['the page is gone since ', date],
  unreachable: <Part>(date: Part) => ['the page did not answer on ', date],
  wall: <Part>(date: Part) => ['a login or a notice stood before the page on ', date],
};

/** The evidence of a quotation on the record page. */
export const evidence = {
  copy: (host: string) => `A copy at ${host}, not linked`,
  atWords: 'Open at these words ↗',
};

/** The list of removed and replaced quotations, to which their old permalinks lead. */
export const former = {
  heading: 'No longer here',
  gone: 'The quotation at this address is there no more.',
  reasons: {
    withdrawn: 'We withdrew it.',
    corrected: 'It was taken out in a correction.',
    legal: 'It was removed for legal reasons; its words are not kept.',
    privacy: 'It was removed to protect somebody’s privacy; its words are not kept.',
  },
  replacement: <Part>(words: Part) => ['In its place stands ', words, '.'],
};

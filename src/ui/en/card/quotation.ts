import type { Wrap } from '../../facts.ts';

/** One quotation in lists and on the record page. */
export const quotation = {
  inArticle: <Part>(article: Part) => ['in ', article],
  partOf: <Part>(link: Wrap<Part>) => ['Part of ', link('a longer quotation'), ', counted with it'],
  alsoIn: <Part>(articles: Part) => ['Also quoted in ', articles],
};

/** The evidence of a quotation on the record page. */
export const evidence = {
  copy: (host: string) => `A copy at ${host}, not linked`,
  atWords: 'Open at these words ↗',
};

/** The list of removed and replaced quotations. Their old permalinks lead to this list. */
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

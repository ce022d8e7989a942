import type { Wrap } from '../../facts.ts';

/** One quotation in lists and on the record page. */
export const quotation = {
  inArticle: <Part>(article: Part) => ['in: ', article],
  partOf: <Part>(link: Wrap<Part>) => ['Teil ', link('eines längeren Zitats'), ', mit diesem gezählt'],
  alsoIn: <Part>(articles: Part) => ['Auch zitiert in: ', articles],
};

/** The evidence of a quotation on the record page. */
export const evidence = {
  copy: (host: string) => `Eine Kopie bei ${host}, nicht verlinkt`,
  atWords: 'An dieser Stelle öffnen ↗',
};

/** The list of removed and replaced quotations. Their old permalinks lead to this list. */
export const former = {
  heading: 'Nicht mehr hier',
  gone: 'Das Zitat unter dieser Adresse gibt es nicht mehr.',
  reasons: {
    withdrawn: 'Wir haben es zurückgezogen.',
    corrected: 'Es ist bei einer Korrektur entfallen.',
    legal: 'Es wurde aus rechtlichen Gründen entfernt; sein Wortlaut wird nicht aufbewahrt.',
    privacy: 'Es wurde entfernt, um die Privatsphäre zu schützen; sein Wortlaut wird nicht aufbewahrt.',
  },
  replacement: <Part>(words: Part) => ['An seiner Stelle steht: ', words, '.'],
};

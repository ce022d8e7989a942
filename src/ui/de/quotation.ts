import type { Wrap } from '../facts.ts';

/** One quotation in lists and on the record page. */
export const quotation = {
  inArticle: <Part>(article: Part) => ['in: ', article],
  partOf: <Part>(link: Wrap<Part>) => ['Teil ', link('eines längeren Zitats'), ', mit diesem gezählt'],
  alsoIn: <Part>(articles: Part) => ['Auch zitiert in: ', articles],
};

/** The clipping of a quotation: the passage in which its words were found. */
export const clipping = {
  ownWords: 'in eigenen Worten',
  none: 'Keine Textstelle eingesehen',
  copyAt: (host: string) => `eine Kopie bei ${host}`,
  linkTo: (host: string) => `${host} ↗`,
  cite: 'Zitieren',
  allOf: (name: string) => `Alles von ${name}`,
  report: 'Fehler melden',
  close: 'Schließen',
};

/** Who recorded an excerpt, and what was found when its page was fetched again. */
export const recorded = {
  noted: <Part>(date: Part) => ['von der Redaktion notiert am ', date],
  captured: <Part>(date: Part) => ['Seite gespeichert am ', date],
  stands: <Part>(date: Part) => ['stand dort noch am ', date],
  moved: <Part>(date: Part) => ['stand noch am ', date, ' unter anderer Adresse'],
  changed: <Part>(date: Part) => ['steht seit dem ', date, ' nicht mehr auf der Seite'],
  gone: <Part>(date: Part) => ['die Seite ist seit dem ', date, ' nicht mehr da'],
  unreachable: <Part>(date: Part) => ['die Seite antwortete am ', date, ' nicht'],
  wall: <Part>(date: Part) => ['am ', date, ' stand eine Anmeldung oder ein Hinweis vor der Seite'],
};

/** The evidence of a quotation on the record page. */
export const evidence = {
  copy: (host: string) => `Eine Kopie bei ${host}, nicht verlinkt`,
  atWords: 'An dieser Stelle öffnen ↗',
};

/** The list of removed and replaced quotations, to which their old permalinks lead. */
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

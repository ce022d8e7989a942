/** The texts of a clipping, which is the card of a quotation. */
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

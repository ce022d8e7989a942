/** The texts of a clipping, which is the card of a quotation. */
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

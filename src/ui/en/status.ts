/** The text of each status of a quotation, beside its sign. It is the same everywhere. */
export const status = {
  matched: 'Words checked in the source',
  'matched-elsewhere': 'Words checked elsewhere',
  unverified: 'Not checked',
  reported: 'Reported, not quoted',
};

/** The same for a legend, which explains several signs. */
export const legend = {
  matched: 'in the source',
  'matched-elsewhere': 'elsewhere',
  unverified: 'not checked',
  reported: 'reported',
};

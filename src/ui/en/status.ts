/** What is told of a quotation’s words beside the sign of that name; the same in every place. */
export const status = {
  matched: 'Words checked in the source',
  'matched-elsewhere': 'Words checked elsewhere',
  unverified: 'Not checked',
  reported: 'Reported, not quoted',
};

/** The same where many stand together. */
export const legend = {
  matched: 'in the source',
  'matched-elsewhere': 'elsewhere',
  unverified: 'not checked',
  reported: 'reported',
};

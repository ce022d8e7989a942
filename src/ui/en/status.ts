/** The text of each status of a quotation, beside its sign. It is the same everywhere. */
export const status = {
  matched: 'Found in the source',
  'matched-elsewhere': 'Found in a report or a copy',
  unverified: 'Not found',
  reported: 'Paraphrase',
};

/** The same after a number, as part of a sentence or a legend. */
export const legend = {
  matched: 'found in the source',
  'matched-elsewhere': 'found in a report or a copy',
  unverified: 'not found',
};

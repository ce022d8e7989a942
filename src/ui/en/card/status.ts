/** The text of each status of a quotation, next to the status symbol. The text of a status is the same on every page. */
export const status = {
  matched: 'Found in the source',
  'matched-elsewhere': 'Found in a report or a copy',
  unverified: 'Not found',
  reported: 'Paraphrase',
};

/** The text of each status after a number, in a sentence or a legend. */
export const legend = {
  matched: 'found in the source',
  'matched-elsewhere': 'found in a report or a copy',
  unverified: 'not found',
};

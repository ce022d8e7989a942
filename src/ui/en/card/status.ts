/** The text of each status of a quotation, next to the status symbol. All pages use the same text. */
export const status = {
  matched: 'Found in the source',
  'matched-elsewhere': 'Found in a report or a copy',
  unverified: 'Not found',
  reported: 'Paraphrase',
};

/** The text of each status of a quotation after a number: `5 found in the source`. A paraphrase is counted without its status. */
export const legend = {
  matched: 'found in the source',
  'matched-elsewhere': 'found in a report or a copy',
  unverified: 'not found',
};

/** The text of each status of a quotation, next to the status symbol. The text of a status is the same on every page. */
export const status = {
  matched: 'In der Quelle gefunden',
  'matched-elsewhere': 'In einem Bericht oder einer Kopie gefunden',
  unverified: 'Nicht gefunden',
  reported: 'Paraphrase',
};

/** The text of each status after a number, in a sentence or a legend. */
export const legend = {
  matched: 'in der Quelle gefunden',
  'matched-elsewhere': 'in einem Bericht oder einer Kopie gefunden',
  unverified: 'nicht gefunden',
};

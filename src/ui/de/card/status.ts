/** The text of each status of a quotation, next to the status symbol. All pages use the same text. */
export const status = {
  matched: 'In der Quelle gefunden',
  'matched-elsewhere': 'In einem Bericht oder einer Kopie gefunden',
  unverified: 'Nicht gefunden',
  reported: 'Paraphrase',
};

/** The text of each status of a quotation after a number: `5 in der Quelle gefunden`. */
export const legend = {
  matched: 'in der Quelle gefunden',
  'matched-elsewhere': 'in einem Bericht oder einer Kopie gefunden',
  unverified: 'nicht gefunden',
};

/** The names of filters. */
export const filters = {
  kind: 'Art',
  status: 'Status',
  speaker: 'Stimme',
  outlet: 'Quelle',
  topic: 'Thema',
  author: 'Verfasst von',
  year: 'Jahr',
};

/** The texts of filter values that are not names. */
export const filterValues = {
  quotation: 'Passagen',
  article: 'Analysen',
  outletItself: 'Die Quelle selbst',
};

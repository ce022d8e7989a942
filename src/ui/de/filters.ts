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

/** Values of filters that are not names of speakers or outlets. */
export const filterValues = {
  quotation: 'Passagen',
  article: 'Analysen',
  outletItself: 'Die Quelle selbst',
};

/** The names of filters. */
export const filters = {
  kind: 'Kind',
  status: 'Status',
  speaker: 'Speaker',
  outlet: 'Outlet',
  topic: 'Topic',
  author: 'Author',
  year: 'Year',
};

/** Values of filters that are not names of speakers or outlets. */
export const filterValues = {
  quotation: 'Passages',
  article: 'Analyses',
  outletItself: 'The outlet itself',
};

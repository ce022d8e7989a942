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

/** The texts of filter values that are not names. */
export const filterValues = {
  quotation: 'Passages',
  article: 'Analyses',
  outletItself: 'The outlet itself',
};

/** The names of filters. */
export const filters = {
  kind: 'Kind',
  speaker: 'Speaker',
  outlet: 'Outlet',
  status: 'Status',
  year: 'Year',
};

/** Values of filters that are not names of speakers or outlets. */
export const filterValues = {
  quotation: 'Quotations',
  article: 'Analyses',
  outletItself: 'The outlet itself',
};

/** What a search can be narrowed down by. */
export const filters = {
  kind: 'Kind',
  speaker: 'Speaker',
  outlet: 'Outlet',
  status: 'Status',
  year: 'Year',
};

/** Values of filters that are no names. */
export const filterValues = {
  quotation: 'Quotations',
  article: 'Analyses',
  outletItself: 'The outlet itself',
};

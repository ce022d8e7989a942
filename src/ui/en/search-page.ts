import type { Link, Wrap } from '../facts.ts';

const listsOf = <Part>(link: ListLink<Part>) => [
  link('speakers', 'speaker'),
  ', by ',
  link('outlets', 'source'),
  ' and by ',
  link('articles', 'analysis'),
  '.',
];

/** The texts of the search page that do not come from its script. */
export const searchPage = {
  description: 'Search what people said, and find where they said it.',
  heading: 'Search what was said',
  none: 'There is nothing to search yet: no quotation is published.',
  field: 'Words, a speaker or an outlet. Quotation marks find the exact phrase.',
  button: 'Search',
  noScript: <Part>(link: ListLink<Part>) => [
    'Searching needs JavaScript. Without it, everything is listed by ',
    ...listsOf(link),
  ],
  filters: 'Filters',
  narrow: (label: string) => `Find in ${label.toLowerCase()}`,
  done: 'Show results',
  tryThese: 'Try',
  newest: 'Newest on record',
  chosenFilters: 'Chosen filters',
  sortBy: 'Sort by',
  orders: { relevance: 'relevance', date: 'date' },
  older: <Part>(label: Wrap<Part>, since: string) => [label('Search older years'), `, before ${since}`],
  /** The label of a checkbox. The key `/` works only if the box is checked. */
  slashKey: <Part>(key: Wrap<Part>) => ['The key ', key('/'), ' leads to this search from every page'],
  again: 'Try again',
  quotations: 'Passages',
  moreQuotations: 'Show more passages',
  articles: 'Analyses',
  moreArticles: 'Show more analyses',
  everything: <Part>(link: ListLink<Part>) => ['Everything is listed by ', ...listsOf(link)],
};

type ListLink<Part> = Link<'speakers' | 'outlets' | 'articles', Part>;

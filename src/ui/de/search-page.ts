import type { Link, Wrap } from '../facts.ts';

const listsOf = <Part>(link: ListLink<Part>) => [
  link('speakers', 'Stimmen'),
  ', nach ',
  link('outlets', 'Quellen'),
  ' und nach ',
  link('articles', 'Analysen'),
  '.',
];

/** The texts of the search page that do not come from its script. */
export const searchPage = {
  description: 'Suchen, was gesagt wurde, und finden, wo es steht.',
  heading: 'Wer hat was gesagt?',
  none: 'Noch gibt es nichts zu suchen: Es ist kein Zitat veröffentlicht.',
  field: 'Wörter, ein Name oder eine Quelle. Anführungszeichen finden den genauen Wortlaut.',
  button: 'Suchen',
  noScript: <Part>(link: ListLink<Part>) => [
    'Die Suche braucht JavaScript. Ohne JavaScript finden Sie alles geordnet nach ',
    ...listsOf(link),
  ],
  filters: 'Filter',
  narrow: (label: string) => `In „${label}“ suchen`,
  done: 'Ergebnisse zeigen',
  tryThese: 'Zum Beispiel',
  newest: 'Neueste Passagen',
  chosenFilters: 'Gewählte Filter',
  sortBy: 'Sortieren nach',
  orders: { relevance: 'Relevanz', date: 'Datum' },
  older: <Part>(label: Wrap<Part>, since: string) => [label('Ältere Jahre durchsuchen'), `: vor ${since}`],
  /** The label of a checkbox. The key `/` works only if the box is checked. */
  slashKey: <Part>(key: Wrap<Part>) => ['Die Taste ', key('/'), ' führt von jeder Seite hierher'],
  again: 'Erneut versuchen',
  quotations: 'Passagen',
  moreQuotations: 'Weitere Passagen zeigen',
  articles: 'Analysen',
  moreArticles: 'Weitere Analysen zeigen',
  everything: <Part>(link: ListLink<Part>) => ['Alles finden Sie geordnet nach ', ...listsOf(link)],
};

type ListLink<Part> = Link<'speakers' | 'outlets' | 'articles', Part>;

import type { Link } from '../facts.ts';

/** The frame of every page: its head, the masthead and the footer. */
export const frame = {
  sections: {
    analyses: 'Analysen',
    sources: 'Quellen',
    speakers: 'Stimmen',
    method: 'Methode',
    about: 'Über uns',
    search: 'Suche',
  },
  numberedTitle: (title: string, page: number) => `${title}, Seite ${page}`,
  skip: 'Zum Text springen',
  preview: 'Vorschau mit Entwürfen: nicht veröffentlicht',
  navigation: 'Website',
  searchField: 'Wer hat was gesagt?',
  searchButton: 'Suchen',
  rights: {
    licensed: <Part>(licence: Part) => [
      'Unsere Texte stehen unter ',
      licence,
      ', der Programmcode dieser Website unter der MIT-Lizenz.',
    ],
    reserved:
      'Alle Rechte an unseren Texten vorbehalten; der Programmcode dieser Website steht unter der MIT-Lizenz.',
    others: 'Zitate und Auszüge gehören denen, die sie verfasst haben, und dienen dem Zitieren und Prüfen.',
  },
  contact: 'Kontakt',
  footer: {
    columns: { read: 'Lesen', check: 'Prüfen', follow: 'Folgen und weiterverwenden' },
    links: {
      articles: 'Analysen',
      speakers: 'Stimmen',
      outlets: 'Quellen',
      search: 'Suche',
      method: 'Wie wir prüfen',
      corrections: 'Korrekturen',
      about: 'Über uns und Kontakt',
      rssFeed: 'RSS',
      jsonFeed: 'JSON Feed',
      quotationsJson: 'Zitate als JSON',
      quotationsCsv: 'Zitate als CSV',
      data: 'Die Daten',
    },
  },
};

/** The page for URLs that do not exist. */
export const notFound = {
  title: 'Nicht gefunden',
  description: 'Diese Seite gibt es nicht.',
  heading: 'Diese Seite gibt es nicht',
  cause:
    'Die Adressen von Artikeln und Zitaten sind dauerhaft. Diese enthält vielleicht einen Tippfehler oder wurde unterwegs abgeschnitten.',
  search: 'Wörter der gesuchten Seite oder des gesuchten Zitats',
  elsewhere: <Part>(link: Link<'articles' | 'outlets' | 'speakers' | 'search', Part>) => [
    'Weiter geht es bei den ',
    link('articles', 'Analysen'),
    ', den ',
    link('outlets', 'Quellen'),
    ' und den ',
    link('speakers', 'Stimmen'),
    ' oder über die ',
    link('search', 'Suche'),
    '.',
  ],
};

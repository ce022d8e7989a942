import type { Link } from '../facts.ts';
import { quoted } from './marks.ts';

/** The record page of an analysis. */
export const recordPage = {
  title: (article: string) => `Belege zu ${quoted(article)}`,
  description: (article: string) =>
    `Jede Passage aus ${quoted(article)} mit Stimme, Quelle und dem, was wir davon gesehen haben.`,
  heading: 'Die Belege',
  method: 'Wie wir prüfen',
  columns: {
    words: 'Passage',
    speaker: 'Stimme und Quelle',
    check: 'Was wir gesehen haben',
    cite: 'Zitieren',
  },
  note: 'Anmerkung',
  editorsNote: <Part>(note: Part) => ['Anmerkung der Redaktion: ', note],
  outletItself: 'Die Quelle in eigenen Worten',
  unnamed: 'Ohne namentliche Angabe',
  source: (outlet: string, number: number) => `Quelle ${number}: ${outlet}`,
  evidence: 'Was wir gesehen haben',
  /** The heading of the reason for a status. If the words were not found, it replaces the heading `evidence`. */
  why: 'Warum',
  sources: 'Quellen',
  forReferenceManagers: <Part>(files: Part) => [
    'Alle Quellen und alle Zitate für die Literaturverwaltung: ',
    files,
    '. Der Schlüssel jedes Eintrags steht unter den Angaben zum Zitieren.',
  ],
  forPrograms: <Part>(link: Link<'articleData' | 'annotations', Part>) => [
    'Die Analyse und ihre Zitate für Programme: ',
    link('articleData', 'JSON-LD'),
    ', ',
    link('annotations', 'Web Annotations'),
    '.',
  ],
  cite: { quotation: 'Zitat übernehmen', source: 'Quelle angeben' },
  formats: {
    Text: 'Text',
    Markdown: 'Markdown',
    Label: 'Für die Redaktion',
  },
  /** The key under which reference managers find a citation. */
  entry: <Part>(key: Part) => ['BibTeX, RIS, CSL-JSON: ', key],
};

import type { Link } from '../facts.ts';

/** The record page of an analysis. */
export const recordPage = {
  title: (article: string) => `The record of “${article}”`,
  description: (article: string) =>
    `Every passage of “${article}” with its speaker, its source and what we saw of it.`,
  heading: 'The record',
  method: 'How we check',
  columns: { words: 'Words', speaker: 'Speaker and source', check: 'What we saw', cite: 'Citations' },
  note: 'Note',
  editorsNote: <Part>(note: Part) => ['Editor’s note: ', note],
  outletItself: 'The outlet, in its own words',
  unnamed: 'No speaker named',
  source: (outlet: string, number: number) => `Source ${number}: ${outlet}`,
  evidence: 'What we saw',
  /** The heading of the reason for a status. If the words were not found, it replaces the heading `evidence`. */
  why: 'Why',
  sources: 'Sources',
  forReferenceManagers: <Part>(files: Part) => [
    'All of them and all quotations, for a reference manager: ',
    files,
    '. The key of each entry stands below its citations.',
  ],
  forPrograms: <Part>(link: Link<'articleData' | 'annotations', Part>) => [
    'The analysis and its quotations for programs: ',
    link('articleData', 'JSON-LD'),
    ', ',
    link('annotations', 'Web Annotations'),
    '.',
  ],
  cite: { quotation: 'Cite this quotation', source: 'Cite this source' },
  formats: {
    Text: 'Text',
    Markdown: 'Markdown',
    Label: 'For editors of this site',
  },
  /** The key under which reference managers find a citation. */
  entry: <Part>(key: Part) => ['BibTeX, RIS, CSL-JSON: ', key],
};

import type { Link } from '../facts.ts';

/** The record page of an analysis. */
export const recordPage = {
  title: (article: string) => `The record of “${article}”`,
  description: (article: string) =>
    `Every quotation of “${article}” with its trail, its check and its evidence.`,
  heading: 'The record',
  method: 'How we check',
  columns: { words: 'Words', speaker: 'Speaker, source, trail', check: 'Check and evidence' },
  note: 'Note',
  editorsNote: (note: string) => `Editor’s note: ${note}`,
  outletItself: 'The outlet, in its own words',
  unnamed: 'No speaker named',
  source: (outlet: string) => `Source: ${outlet}`,
  evidence: 'Evidence',
  /** Heading of the reason, which is shown if there is no evidence. */
  why: 'Why',
  sources: 'Sources',
  forReferenceManagers: <Part>(files: Part) => ['All of them for a reference manager: ', files, '.'],
  forPrograms: <Part>(link: Link<'articleData' | 'annotations', Part>) => [
    'The analysis and its quotations for programs: ',
    link('articleData', 'JSON-LD'),
    ', ',
    link('annotations', 'Web Annotations'),
    '.',
  ],
  cite: { quotation: 'Cite this quotation', source: 'Cite this source' },
  /** Names of the formats of a citation. */
  formats: {
    Text: 'Text',
    Markdown: 'Markdown',
    HTML: 'HTML',
    BibTeX: 'BibTeX',
    RIS: 'RIS',
    'CSL-JSON': 'CSL-JSON',
  },
};

import type { ArticleEntry } from '../record/record.ts';
import { asBibtex, asCslJson, asRis } from './bibliography.ts';
import { type CslItem, quotationItem, sourceItem } from './csl-item.ts';

/** Returns the entries of an article’s files for reference managers: first one for each source, then one for each quotation. */
export const citationItems = ({ sources, quotations }: ArticleEntry): CslItem[] => [
  ...sources.map(sourceItem),
  ...quotations.map(quotationItem),
];

export const FORMATS = {
  bib: { name: 'BibTeX', write: asBibtex, type: 'application/x-bibtex; charset=utf-8' },
  ris: { name: 'RIS', write: asRis, type: 'application/x-research-info-systems; charset=utf-8' },
  json: { name: 'CSL-JSON', write: asCslJson, type: 'application/vnd.citationstyles.csl+json' },
} as const;

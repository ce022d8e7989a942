import type { ArticleEntry } from '../record/record.ts';
import { asBibtex, asCslJson, asRis } from './bibliography.ts';
import { type CslItem, quotationItem, sourceItem } from './csl-item.ts';

/** Returns the entries for reference managers: first all sources of an article, then all its quotations. */
export const citationItems = ({ sources, quotations }: ArticleEntry): CslItem[] => [
  ...sources.map(sourceItem),
  ...quotations.map(quotationItem),
];

export const FORMATS = {
  bib: { name: 'BibTeX', write: asBibtex, type: 'application/x-bibtex; charset=utf-8' },
  ris: { name: 'RIS', write: asRis, type: 'application/x-research-info-systems; charset=utf-8' },
  json: { name: 'CSL-JSON', write: asCslJson, type: 'application/vnd.citationstyles.csl+json' },
} as const;

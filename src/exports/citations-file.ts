import type { ArticleEntry } from '../record/record.ts';
import type { CitationFormat } from '../urls.ts';
import { asBibtex, asCslJson, asRis } from './bibliography.ts';
import { quotationItem, sourceItem } from './csl-item.ts';

/** A response with the sources of an article and its quotations, in one format for reference managers. */
export function citationsFile({ sources, quotations }: ArticleEntry, format: CitationFormat): Response {
  const { write, type } = FORMATS[format];
  const items = [...sources.map(sourceItem), ...quotations.map(quotationItem)];
  return new Response(write(items), { headers: { 'content-type': type } });
}

export const FORMATS = {
  bib: { name: 'BibTeX', write: asBibtex, type: 'application/x-bibtex; charset=utf-8' },
  ris: { name: 'RIS', write: asRis, type: 'application/x-research-info-systems; charset=utf-8' },
  json: { name: 'CSL-JSON', write: asCslJson, type: 'application/vnd.citationstyles.csl+json' },
} as const;

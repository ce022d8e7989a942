import type { QuotationEntry, SourceEntry } from '../record/record.ts';
import { asBibtex, asCslJson, asRis } from './bibliography.ts';
import { quotationAsHtml, sourceAsHtml } from './cite-as-html.ts';
import { quotationAsMarkdown, sourceAsMarkdown } from './cite-as-markdown.ts';
import {
  citedWords,
  knownWords,
  oneLine,
  permalinkOf,
  referenceWords,
  sourcePermalinkOf,
  spokenBy,
  statusWords,
} from './credit.ts';
import { type CslItem, quotationItem, sourceItem } from './csl-item.ts';

/** The citations of a quotation, one in each format. Each has the speaker, the source, its date, the status and the permalink. */
export function quotationKit(entry: QuotationEntry): Citation[] {
  const words = oneLine(citedWords(entry.quotation));
  const reference = referenceWords(entry.source);
  return [
    {
      format: 'Text',
      text: `${words} — ${spokenBy(entry)}; ${reference}. ${statusWords(entry)} ${permalinkOf(entry)}`,
    },
    { format: 'Markdown', text: quotationAsMarkdown(entry) },
    { format: 'HTML', text: quotationAsHtml(entry) },
    ...bibliographies(quotationItem(entry)),
  ];
}

/** The citations of a source, one in each format. */
export function sourceKit(entry: SourceEntry): Citation[] {
  return [
    {
      format: 'Text',
      text: `${referenceWords(entry.source)}. ${knownWords(entry)} ${sourcePermalinkOf(entry)}`,
    },
    { format: 'Markdown', text: sourceAsMarkdown(entry) },
    { format: 'HTML', text: sourceAsHtml(entry) },
    ...bibliographies(sourceItem(entry)),
  ];
}

function bibliographies(item: CslItem): Citation[] {
  return [
    { format: 'BibTeX', text: asBibtex([item]).trim() },
    { format: 'RIS', text: asRis([item]).replaceAll('\r\n', '\n').trimEnd() },
    { format: 'CSL-JSON', text: asCslJson([item]).trim() },
  ];
}

export interface Citation {
  format: 'Text' | 'Markdown' | 'HTML' | 'BibTeX' | 'RIS' | 'CSL-JSON';
  text: string;
}

import type { QuotationEntry, SourceEntry } from '../record/record.ts';
import { quotationAsLabel, quotationAsMarkdown, sourceAsMarkdown } from './cite-as-markdown.ts';
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

/**
 * The citations of a quotation, one in each format. Each has the speaker, the source, its date, the status and the permalink; the one for the
 * editors of this site has only what they write. The record page makes HTML of the text in the browser. For reference managers there are entries
 * in the files of the article (citations-file.ts).
 */
export function quotationKit(entry: QuotationEntry): Citation[] {
  const words = oneLine(citedWords(entry.quotation));
  const reference = referenceWords(entry.source);
  return [
    {
      format: 'Text',
      text: `${words} — ${spokenBy(entry)}; ${reference}. ${statusWords(entry)} ${permalinkOf(entry)}`,
    },
    { format: 'Markdown', text: quotationAsMarkdown(entry) },
    { format: 'Label', text: quotationAsLabel(entry) },
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
  ];
}

export interface Citation {
  /** `Label`: as editors of this site write it. */
  format: 'Text' | 'Markdown' | 'Label';
  text: string;
}

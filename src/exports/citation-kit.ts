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
 * Returns the citations of a quotation, one in each format. The record page adds HTML, which it makes from `Text` in the browser
 * (client/cite/). The entries for reference managers are in other files (citations-file.ts).
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

/** Returns the citations of a source, as `Text` and as `Markdown`. */
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
  /** `Label` is the syntax of this site’s articles: `[“words”][speaker@source]`. */
  format: 'Text' | 'Markdown' | 'Label';
  text: string;
}

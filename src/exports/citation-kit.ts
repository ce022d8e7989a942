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
 * Returns the citations of a quotation, one in each format. `Text` and `Markdown` have the words, the speaker, the source, its
 * date, the status and the permalink. `Label` has only what the editors of this site write. The record page makes a citation in
 * HTML from `Text` in the browser (client/cite/). The entries for reference managers are in the files of the article
 * (citations-file.ts).
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

/** Returns the citations of a source, one in each format. There is no `Label`. */
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
  /** `Label`: the syntax in which editors of this site write a quotation. */
  format: 'Text' | 'Markdown' | 'Label';
  text: string;
}

import { foldWords } from '../words/fold/fold-words.ts';
import type { Quotation, Source } from './article.ts';

/**
 * Returns the words of the evidence that are in `names`, the names in the text of the article. The words are in lower case and
 * sorted. Returns none for a paraphrase, and for a quotation without brackets. A bracket in the quotation may replace such a
 * name. Programs that compare the words again need these names, because the published data does not have the text.
 */
export function namesInBrackets(
  { form, text }: Pick<Quotation, 'form' | 'text'>,
  { evidence }: Pick<Source, 'evidence'>,
  names: () => ReadonlySet<string>,
): string[] {
  if (form === 'indirect' || !BRACKET.test(text)) return [];
  const words = evidence.flatMap(({ excerpt }) => foldWords(excerpt).words);
  return [...new Set(words.map(word => word.toLowerCase()))].filter(word => names().has(word)).sort();
}

/** The start of a bracket with words in it. A bracket that marks an omission does not match. */
const BRACKET = /\[(?![\s.…]*\])/u;
